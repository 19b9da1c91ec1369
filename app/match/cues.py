"""What a sentence says about the age of its figure; the phrases are data (data/cues.txt)."""

import re
from functools import lru_cache
from importlib.resources import files

from app.domain.matching import MatchClaim

KINDS = ("later", "earlier", "from")


def later(claim: MatchClaim) -> str | None:
    """The words that call this claim's figure a newer count, or None."""
    return _find("later", claim.sentence) or _from(claim, older=False)


def earlier(claim: MatchClaim) -> str | None:
    """The words that call this claim's figure an older count, or None."""
    return _find("earlier", claim.sentence) or _from(claim, older=True)


def _find(kind: str, sentence: str) -> str | None:
    found = _patterns()[kind].search(sentence)
    return found.group() if found else None


def _from(claim: MatchClaim, *, older: bool) -> str | None:
    for found in _patterns()["from"].finditer(claim.sentence):
        before = claim.figure_end <= found.start()
        first_behind = found.end() <= claim.figure_start and not _digit(
            claim.sentence[found.end() : claim.figure_start]
        )
        if first_behind if older else before:
            return found.group()
    return None


def _digit(words: str) -> bool:
    return any(character.isdigit() for character in words)


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    lines = files("app.match").joinpath("data/cues.txt").read_text(encoding="utf-8").splitlines()
    rows = [tuple(line.split(": ", 1)) for line in lines if line and not line.startswith("#")]
    return {kind: _any_of([phrase for k, phrase in rows if k == kind]) for kind in KINDS}


def _any_of(phrases: list[str]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(map(re.escape, phrases)) + r")\b", re.IGNORECASE)
