"""Which decisions contradict each other."""

import pytest

from app.actions.chains import Decision, contradiction
from app.domain.terms import Verdict

TOGETHER, APART, UNSURE = Verdict.TOGETHER, Verdict.APART, Verdict.UNSURE


def said(number: int | None, verdict: Verdict, left: set[int], right: set[int]) -> Decision:
    return Decision(number, verdict, frozenset(left), frozenset(right))


@pytest.mark.parametrize(
    ("new", "in_force", "chain"),
    [
        ((APART, {1}, {2}), [], ()),
        ((APART, {1}, {2}), [(TOGETHER, {1}, {2})], (1,)),
        ((TOGETHER, {1}, {2}), [(APART, {1}, {2})], (1,)),
        ((APART, {1}, {3}), [(TOGETHER, {1}, {2}), (TOGETHER, {2}, {3})], (1, 2)),
        ((TOGETHER, {2}, {3}), [(TOGETHER, {1}, {2}), (APART, {1}, {3})], (1, 2)),
        ((TOGETHER, {2}, {3}), [(TOGETHER, {1}, {2}), (TOGETHER, {3}, {4}), (APART, {1}, {4})], (1, 2, 3)),
        ((APART, {1}, {3}), [(TOGETHER, {1}, {2}), (UNSURE, {2}, {3})], ()),
        ((TOGETHER, {1, 2}, {3}), [(APART, {1}, {2})], (1,)),
        ((APART, {1, 2}, {3}), [(TOGETHER, {1}, {2})], ()),
        ((TOGETHER, {1}, {2}), [(TOGETHER, {1}, {2})], ()),
        ((TOGETHER, {1}, {3}), [(APART, {1}, {2}), (APART, {2}, {3})], ()),
    ],
    ids=[
        "first", "said the other way", "likewise", "chain", "closing a chain", "long chain", "unsure binds nothing",
        "inside one side", "one side may hang together", "said again", "apart does not chain",
    ],
)  # fmt: skip
def test_contradiction(
    new: tuple[Verdict, set[int], set[int]],
    in_force: list[tuple[Verdict, set[int], set[int]]],
    chain: tuple[int, ...],
) -> None:
    known = [said(number, *row) for number, row in enumerate(in_force, start=1)]
    assert contradiction(said(None, *new), known) == chain
