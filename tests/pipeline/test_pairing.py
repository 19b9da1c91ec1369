"""Which standing claim a newly read one is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.claim import Counting, ReadClaim, Stating
from app.domain.quantity import Quantity
from app.domain.terms import ClaimKind, Measure, Predicate
from app.pipeline.pairing import Standing, pair, span


def figure(start: int, end: int, measure: Measure = Measure.KILLED) -> ReadClaim:
    return ReadClaim(start, end + 20, Counting(Quantity(start, end, 1, 1), measure))


def clause(start: int, end: int, predicate: Predicate = Predicate.ATTACKED) -> ReadClaim:
    return ReadClaim(start, end, Stating(predicate))


def old(number: int, start: int, end: int, term: str = "killed", *, withdrawn: bool = False) -> Standing:
    kind = ClaimKind.QUANTITY if term in set(Measure) else ClaimKind.STATEMENT
    return Standing(number, kind, start, end, term, withdrawn)


@pytest.mark.parametrize(
    ("reads", "standing", "expected"),
    [
        ([figure(10, 12)], [old(1, 10, 12)], {0: 1}),
        ([figure(10, 12)], [old(1, 2, 12)], {0: 1}),
        ([figure(10, 12, Measure.INJURED)], [old(1, 10, 12)], {0: 1}),
        ([figure(10, 12)], [old(1, 12, 14)], {}),
        ([figure(10, 12)], [old(1, 0, 60, "attacked")], {}),
        ([figure(10, 12), figure(20, 22)], [old(1, 20, 22), old(2, 10, 12)], {0: 2, 1: 1}),
        ([clause(0, 50)], [old(1, 0, 20, "attacked"), old(2, 5, 48, "attacked")], {0: 2}),
        ([clause(0, 50)], [old(1, 0, 50, "withdrew"), old(2, 0, 50, "attacked")], {0: 2}),
        ([figure(10, 12)], [old(1, 10, 12, withdrawn=True), old(2, 11, 15)], {0: 2}),
        ([figure(10, 12)], [old(1, 10, 12, withdrawn=True)], {0: 1}),
    ],
    ids=[
        "same", "wider", "whatever was read", "beside", "other kind", "each its own", "more overlap", "same predicate",
        "standing first", "back again",
    ],
)  # fmt: skip
def test_pair(reads: list[ReadClaim], standing: list[Standing], expected: dict[int, int]) -> None:
    assert pair(reads, standing) == expected


SPANS = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda at: (at[0], at[0] + at[1]))


@given(new=st.lists(SPANS, max_size=8), before=st.lists(SPANS, max_size=8))
def test_one_to_one_and_only_where_spans_overlap(new: list[tuple[int, int]], before: list[tuple[int, int]]) -> None:
    reads = [figure(*at) for at in new]
    standing = [old(number, *at) for number, at in enumerate(before)]
    found = pair(reads, standing)
    assert len(set(found.values())) == len(found)
    for index, number in found.items():
        start, end = span(reads[index])
        assert min(end, before[number][1]) > max(start, before[number][0])


@given(before=st.lists(SPANS, max_size=8, unique=True))
def test_what_was_read_the_same_again_is_the_same_claim(before: list[tuple[int, int]]) -> None:
    standing = [old(number, *at) for number, at in enumerate(before)]
    assert pair([figure(*at) for at in before], standing) == dict(enumerate(range(len(before))))
