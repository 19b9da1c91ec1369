"""Mentions by the sentence in which they stand, and how near they are to a claim."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeVar

from app.domain.claim import Counting
from app.domain.terms import Scope
from app.extract.draft import Draft
from app.extract.names import Mention
from app.extract.places import PlaceMention
from app.extract.times import TimeMention

_M = TypeVar("_M", Mention, PlaceMention, TimeMention)
_INSIDE = 100_000  # characters by which what stands inside the claim's clause is nearer than all else


def by_sentence(starts: Sequence[int], mentions: Sequence[_M]) -> dict[int, list[_M]]:
    """Mentions by the index of their sentence, given where sentences start."""
    out: dict[int, list[_M]] = {}
    for mention in mentions:
        out.setdefault(bisect_left(starts, mention.start + 1) - 1, []).append(mention)
    return out


def distance(mention: PlaceMention | TimeMention, draft: Draft) -> int:
    """Characters between a mention and the claim; what stands inside the claim's clause is nearest."""
    inside = draft.start <= mention.start < draft.end
    return abs(mention.start - draft.anchor) - (_INSIDE if inside else 0)


def runs(draft: Draft) -> bool:
    """Whether the claim is a running total."""
    return isinstance(draft.content, Counting) and draft.content.scope is Scope.CUMULATIVE
