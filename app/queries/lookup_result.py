"""What looking a sentence up found: its claims, and the questions they would answer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.claim import Counting, ReadClaim
from app.domain.matching import Feature
from app.queries import question_index
from app.queries.evidence import Waterfall, waterfall
from app.queries.figures import interval


class Match(Protocol):
    """A question (id) that a read claim would answer; ``same`` where the machine would join them."""

    @property
    def question(self) -> int: ...
    @property
    def score(self) -> float: ...
    @property
    def features(self) -> tuple[Feature, ...]: ...
    @property
    def same(self) -> bool: ...


class LookedUp(Protocol):
    """One claim of the sentence as it was read."""

    @property
    def read(self) -> ReadClaim: ...
    @property
    def quote(self) -> str: ...
    @property
    def matches(self) -> Sequence[Match]: ...


@dataclass(frozen=True, slots=True)
class Hit:
    """A question that the claim would answer, and why."""

    row: question_index.Row
    score: str
    same: bool
    waterfall: Waterfall


@dataclass(frozen=True, slots=True)
class Found:
    """A claim of the sentence: its words, what was read from them, who is said to have said it, the best hits first."""

    quote: str
    what: str
    source: str
    place: str
    hits: tuple[Hit, ...]

    @property
    def answers(self) -> bool:
        """Whether it would answer one of the questions; else they are only near."""
        return any(hit.same for hit in self.hits)


def load(claims: Iterable[LookedUp]) -> tuple[Found, ...]:
    """What is shown of the claims found in a sentence. Five queries, none without matches."""
    found = list(claims)
    wanted = {match.question for each in found for match in each.matches}
    rows = question_index.rows_of(wanted) if wanted else {}
    return tuple(_found(each, rows) for each in found)


def _found(each: LookedUp, rows: dict[int, question_index.Row]) -> Found:
    hits = tuple(
        Hit(rows[match.question], f"{match.score:+.1f}", match.same, waterfall(match.features))
        for match in each.matches
        if match.question in rows
    )
    told = each.read.attribution.source or ""
    return Found(each.quote, _what(each.read), told, each.read.place, hits)


def _what(read: ReadClaim) -> str:
    """What was read, in a phrase: "at least 43 · killed · civilians"."""
    content = read.content
    if not isinstance(content, Counting):
        return " · ".join(
            part for part in (content.polarity, content.predicate, content.subject, content.object) if part
        )
    figure = content.figure
    parts = (
        interval(figure.low, figure.high, approx=figure.approx),
        content.measure.replace("_", " "),
        content.population or content.counted,
    )
    return " · ".join(part for part in parts if part)
