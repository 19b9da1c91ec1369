"""A question made from its claims."""

from itertools import permutations

import pytest

from app.domain.matching import Copy
from app.domain.terms import Population, Predicate, Scope
from app.match.questions import describe
from tests.match.make import article, count, state

TOLD = {1: article(1, outlet="Gazette"), 2: article(2, outlet="Courier"), 3: article(3, outlet="Herald", wire="AFP")}


def test_answers_fold_claims_of_one_interval_and_source() -> None:
    claims = [count(1, source="Ministry"), count(2, article=2, source="ministry"), count(3, 12, 12, article=3)]
    found = describe(claims, TOLD, [])
    assert [answer.claims for answer in found.answers] == [(1, 2), (3,)]
    assert (found.origins, found.outlets) == (2, 3)


def test_every_differing_pair_has_a_relation() -> None:
    claims = [count(n, n, n, article=1, source=f"Source {n}") for n in range(1, 5)]
    assert len(describe(claims, TOLD, []).relations) == 6


def test_disagreement_is_the_ratio_of_the_nearest_ends() -> None:
    claims = [count(1, 624, 624, source="Coalition"), count(2, 4350, None, source="Monitor"), count(3, 700, 700)]
    assert describe(claims, TOLD, []).disagreement == pytest.approx(6.971, abs=0.001)


def test_disagreement_is_one_where_none_conflict() -> None:
    assert describe([count(1, 20, None), count(2, 22, 22, article=2)], TOLD, []).disagreement == 1


def test_disagreement_of_charge_and_denial_is_no_number() -> None:
    claims = [state(1, subject="the army"), state(2, subject="The army", denied=True, article=2)]
    assert describe(claims, TOLD, []).disagreement is None


def test_copies_without_a_source_are_one_origin() -> None:
    claims = [count(1), count(2, article=2)]
    assert describe(claims, TOLD, []).origins == 2
    assert describe(claims, TOLD, [Copy(1, 2, 0.9)]).origins == 1


def test_texts_of_one_wire_are_one_origin() -> None:
    told = TOLD | {1: article(1, outlet="Gazette", wire="AFP")}
    assert describe([count(1), count(3, article=3)], told, []).origins == 1


def test_the_order_of_the_claims_does_not_matter() -> None:
    claims = [
        count(1, 12, 12, population=Population.CIVILIANS, source="Ministry"),
        count(2, 15, None, article=2, source="Union"),
        count(3, 24, 99, article=3),
    ]
    first = describe(claims, TOLD, [Copy(1, 2, 0.8)])
    assert all(describe(order, TOLD, [Copy(1, 2, 0.8)]) == first for order in permutations(claims))


def test_a_running_total_and_a_statement_can_be_described() -> None:
    assert describe([count(1, scope=Scope.CUMULATIVE)], TOLD, []).title.endswith("?")
    assert describe([state(1, Predicate.AGREED)], TOLD, []).title.endswith("?")
