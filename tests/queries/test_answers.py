"""Copies folded under their original."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.queries.answers import Carried, folded
from app.queries.sayings import Saying

BASE = Saying(
    claim=1, figure="9", quote="9 died", pieces=(), source="", source_id=None, source_words="", via="", hedge="none",
    predicate="", polarity="", outlet="", outlet_id=None, article=1, title="", published=None,
    wire="", digest=False, question=1, answer=1, missing=False,
)  # fmt: skip


def said(claim: int, article: int, day: int | None = None) -> Saying:
    return replace(BASE, claim=claim, article=article, published=date(2020, 1, day) if day else None)


def shape(carried: tuple[Carried, ...]) -> list[list[int]]:
    return [[each.original.claim, *(copy.claim for copy in each.copies)] for each in carried]


@pytest.mark.parametrize(
    ("sayings", "copies", "expected"),
    [
        ([said(1, 1), said(2, 2)], [], [[1], [2]]),
        ([said(1, 1), said(2, 2)], [(1, 2)], [[1, 2]]),
        ([said(1, 1, 9), said(2, 2, 3)], [(1, 2)], [[2, 1]]),
        ([said(1, 1), said(2, 2, 3)], [(1, 2)], [[2, 1]]),
        ([said(1, 1), said(2, 2), said(3, 3)], [(1, 3), (2, 3)], [[1, 2, 3]]),
        ([said(1, 1), said(2, 1)], [], [[1, 2]]),
        ([said(1, 1), said(2, 2)], [(1, 7), (2, 8)], [[1], [2]]),
    ],
)
def test_the_earliest_is_the_original(
    sayings: list[Saying], copies: list[tuple[int, int]], expected: list[list[int]]
) -> None:
    assert shape(folded(sayings, copies)) == expected


def test_a_text_that_credits_a_wire_is_the_copy_where_no_date_tells() -> None:
    credited = replace(said(1, 1), wire="News Agencies")
    assert shape(folded([credited, said(2, 2)], [(1, 2)])) == [[2, 1]]
    assert shape(folded([replace(credited, published=date(2020, 1, 1)), said(2, 2)], [(1, 2)])) == [[1, 2]]


def test_an_outlet_that_says_it_twice_is_named_once() -> None:
    carried = folded([said(1, 1), said(2, 2), said(3, 2)], [(1, 2)])[0]
    assert [each.article for each in carried.copiers] == [2]


@given(st.lists(st.integers(1, 6), min_size=1, max_size=8), st.lists(st.tuples(st.integers(1, 6), st.integers(1, 6))))
def test_every_saying_is_shown_once_in_any_order(articles: list[int], copies: list[tuple[int, int]]) -> None:
    sayings = [said(number, article) for number, article in enumerate(articles)]
    found = shape(folded(sayings, copies))
    assert sorted(claim for family in found for claim in family) == list(range(len(articles)))
    assert shape(folded(sayings[::-1], copies[::-1])) == found
