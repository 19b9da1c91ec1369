"""What holds for every text, and how fast."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.quantities import find
from tests.extract.quantities.reading import read, spans

VOCABULARY = (
    "a an one two twenty -three hundred thousand million and half quarter of dozen dozens several at least up to more "
    "than about 12 3.5 1,200 2016 $ % km - – , . ( ) May in between or years old people tanks rose by fell killed US$ "
    "°C no. plus ½ 1/2 T-72 “ ’s"
)
WORDS = st.sampled_from(sorted(VOCABULARY.split()))  # in one order, so that failures come again


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join), st.lists(WORDS).map("".join)))
def test_any_text(text: str) -> None:
    found = find(text)
    assert found == find(text)
    end = 0
    for quantity in found:
        assert end <= quantity.start < quantity.end <= len(text)
        assert text[quantity.start : quantity.end].strip() == text[quantity.start : quantity.end]
        assert quantity.low is not None or quantity.high is not None
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low <= quantity.high
        end = quantity.end


@given(st.integers(min_value=0, max_value=10**12))
def test_digits_and_groups_read_alike(number: int) -> None:
    plain, grouped = read(f"at least {number} tents"), read(f"at least {number:,} tents")
    assert plain == grouped == [f"{number}.. tent"]


HOSTILE = [
    "1,1,1,1",
    "11,",
    "one hundred and ",
    "\"'",
    "at least ",
    "a-",
    "1 000 ",
    "-1",
    "hundreds ",
    "one ",
    "20 old ",
    "a'",
    "killed killed killed ",
    "9",
    "½",
    "by 3% ",
    "between 1 and ",
    "half a ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_is_linear(piece: str) -> None:
    """Ten times the text may take about ten times as long, not a hundred times."""
    find("warm up: 20 men")
    short, long = (_seconds(piece * (size // len(piece))) for size in (10_000, 100_000))
    assert long < 40 * short + 0.5


def _seconds(text: str) -> float:
    began = time.process_time()
    find(text)
    return time.process_time() - began


def test_a_group_that_never_ends_is_linear() -> None:
    assert _seconds("1" + ",111" * 250_000 + "1") < 5
    assert _seconds("1" + " 000" * 250_000 + "0") < 5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("exports fell 3.2 per cent", ["3.2 per cent"]),
        ("some 5 thousand trees", ["some 5 thousand"]),
        ("about 50km away", ["about 50km"]),
        ("from 500 to well over 1,000 trees", ["from 500 to well over 1,000"]),
        ("15 or so trees", ["15 or so"]),
        ("nearly US $3bn", ["nearly US $3bn"]),
        ("20 tall trees", ["20"]),
    ],
)
def test_span(text: str, expected: list[str]) -> None:
    assert spans(text) == expected
