"""The answers of a question: its claims by interval, or side, and source."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.claim import Counting
from app.domain.matching import ArticleProfile, MatchClaim
from app.domain.quantity import Number, Quantity
from app.match import sides
from app.match.words import fold


@dataclass(frozen=True, slots=True)
class Answer:
    """The claims of one answer in ascending order of their ids, with what the relation rules look at."""

    claims: tuple[MatchClaim, ...]
    source: str | None
    figure: Quantity | None
    side: sides.Side | None
    told: tuple[date, ...]


def gather(claims: Sequence[MatchClaim], profiles: Mapping[int, ArticleProfile]) -> list[Answer]:
    """The answers, in the order of their first claims."""
    groups: dict[tuple[object, ...], list[MatchClaim]] = {}
    for claim in sorted(claims, key=lambda claim: claim.id):
        groups.setdefault(_key(claim), []).append(claim)
    return [_answer(members, profiles) for members in groups.values()]


def _key(claim: MatchClaim) -> tuple[object, ...]:
    source = fold(claim.read.attribution.source or "")
    content = claim.read.content
    if isinstance(content, Counting):
        return source, content.figure.low, content.figure.high, content.figure.approx
    side = sides.of(claim)
    return source, side.key if side else ""


def _answer(members: Sequence[MatchClaim], profiles: Mapping[int, ArticleProfile]) -> Answer:
    first = members[0]
    content = first.read.content
    days = {profiles[claim.article].published for claim in members if claim.article in profiles}
    return Answer(
        claims=tuple(members),
        source=first.read.attribution.source,
        figure=content.figure if isinstance(content, Counting) else None,
        side=sides.of(first),
        told=tuple(sorted(day for day in days if day)),
    )


def bounds(figure: Quantity) -> tuple[Number, Number | None]:
    """The interval as numbers: an end that the words leave open is 0 below and None above."""
    return figure.low if figure.low is not None else 0, figure.high
