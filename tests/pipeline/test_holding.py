"""Decisions as pairs, and questions that stay whole."""

import pytest

from app.actions.chains import Decision
from app.domain.matching import Constraints
from app.domain.terms import Verdict
from app.pipeline.holding import KEPT, constraints, hold


def decision(verdict: Verdict, left: set[int], right: set[int]) -> Decision:
    return Decision(1, verdict, frozenset(left), frozenset(right))


@pytest.mark.parametrize(
    ("verdict", "left", "right", "expected"),
    [
        (Verdict.TOGETHER, {3}, {1, 2}, Constraints(together=frozenset({(1, 2), (1, 3)}))),
        (Verdict.APART, {3}, {1, 2}, Constraints(apart=frozenset({(1, 3), (2, 3)}))),
        (Verdict.UNSURE, {3}, {1, 2}, Constraints()),
        (Verdict.TOGETHER, {3}, {9}, Constraints()),
        (Verdict.APART, {8}, {9}, Constraints()),
    ],
)
def test_constraints(verdict: Verdict, left: set[int], right: set[int], expected: Constraints) -> None:
    assert constraints([decision(verdict, left, right)], {1, 2, 3}) == expected


def test_claims_of_one_held_question_are_kept_together() -> None:
    kept = hold({7: {1, 2}, 8: {3}}, Constraints()).links({(1, 2): -3.0, (2, 3): 5.0})
    assert kept == {(1, 2): KEPT - 3.0, (2, 3): 5.0}


def test_held_questions_are_kept_apart() -> None:
    assert hold({7: {1, 2}, 8: {3}}, Constraints()).apart() == {(1, 3), (2, 3)}


def test_a_decision_makes_two_held_questions_one_group() -> None:
    held = hold({7: {1, 2}, 8: {3}}, Constraints(together=frozenset({(2, 5), (3, 5)})))
    assert held.groups == (frozenset({1, 2, 3}),)
    assert not held.apart()
