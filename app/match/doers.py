"""Who did it, where a count's sentence tells it beside the verb or its source owns the deed (data/doers.txt)."""

import re
from functools import lru_cache

from app.domain.claim import Counting
from app.domain.matching import MatchClaim
from app.match import camps
from app.match.matters import lines
from app.match.words import tokens


def of(claim: MatchClaim) -> str:
    """The doer that the reading names, else "operations of the army", else a party that regrets its deed, else ""."""
    content = claim.read.content
    if not isinstance(content, Counting):
        return ""
    return content.by or _of_deed(claim.sentence) or _own(claim)


def _of_deed(sentence: str) -> str:
    """The party behind "operations of"."""
    found = _deeds().search(sentence)
    return found["doer"].strip() if found and camps.of(found["doer"]) != camps.Camps() else ""


def _own(claim: MatchClaim) -> str:
    source = claim.read.attribution.source or ""
    clause = claim.sentence[claim.start : claim.end]
    owned = not _words("own").isdisjoint(tokens(clause))
    return source if owned and camps.of(source) != camps.Camps() else ""


@lru_cache(maxsize=1)
def _deeds() -> re.Pattern[str]:
    nouns = "|".join(sorted(_words("deed")))
    behind = r"\s*(?:[.,;]|\b(?:" + "|".join(sorted(_words("behind"))) + r")\b|$)"
    return re.compile(rf"\b(?:{nouns})\s+(?:of|by)\s+(?P<doer>(?:the\s+)?[\w-]+(?:\s+[\w-]+){{0,2}}?)(?={behind})")


@lru_cache(maxsize=4)
def _words(kind: str) -> frozenset[str]:
    rows = (line.split(": ", 1) for line in lines("doers.txt"))
    return frozenset(word for name, told in rows if name == kind for word in told.split())
