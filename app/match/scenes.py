"""The places of what an article tells: those of its main event, and those that it counts apart."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from app.domain.claim import Counting, ReadClaim
from app.domain.spelling import one_name
from app.match.prepared import NEWS, topic
from app.match.words import fold

_STOP = re.compile(r"[.!?\n]")


def opening(claims: Sequence[ReadClaim], end: int) -> tuple[str, ...]:
    """The places, folded, that the claims before the offset ``end`` name, in the order of the text."""
    return tuple(dict.fromkeys(fold(place) for claim in claims if claim.start < end for place in claim.places))


def beside(claims: Sequence[ReadClaim]) -> tuple[tuple[str, str], ...]:
    """The places, folded and sorted, that one claim's sentence names both."""
    told = (sorted({fold(place) for place in claim.places}) for claim in claims)
    return tuple(sorted({pair for places in told for pair in combinations(places, 2)}))


def news(claims: Sequence[ReadClaim], end: int, published: date | None) -> tuple[str, str] | None:
    """First and last day (ISO) of the first claim before the offset ``end`` that tells them, of the last two weeks."""
    told = (claim.when for claim in sorted(claims, key=lambda claim: claim.start) if claim.start < end)
    for when in told:
        if when and when.start and when.end and when.end - when.start <= NEWS and _recent(when.end, published):
            return when.start.isoformat(), when.end.isoformat()
    return None


def _recent(day: date, published: date | None) -> bool:
    return published is None or abs(published - day) <= NEWS


def dated(claims: Sequence[ReadClaim]) -> tuple[tuple[str, str, str, str], ...]:
    """Topic, place (folded), first and last day (ISO) of the claims that tell both days."""
    told = ((claim, claim.when) for claim in claims if claim.when and claim.place)
    return tuple(
        sorted(
            {
                (topic(claim), fold(claim.place), when.start.isoformat(), when.end.isoformat())
                for claim, when in told
                if when.start and when.end
            }
        )
    )


def contrasts(claims: Sequence[ReadClaim], text: str) -> tuple[tuple[str, str, str], ...]:
    """Topic and places, folded and sorted, of two counts of one sentence that are told of two places."""
    return tuple(sorted(set(_contrasts(claims, text))))


def _contrasts(claims: Sequence[ReadClaim], text: str) -> Iterator[tuple[str, str, str]]:
    counts = [(claim, claim.content) for claim in claims if isinstance(claim.content, Counting) and claim.place]
    for (a, x), (b, y) in combinations(counts, 2):
        if x.measure is not y.measure or x.population != y.population or one_name(a.place, b.place):
            continue
        if not _STOP.search(text[min(a.end, b.end) : max(a.start, b.start)]):
            first, second = sorted((fold(a.place), fold(b.place)))
            yield topic(a), first, second
