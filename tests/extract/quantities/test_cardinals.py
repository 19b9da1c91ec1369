"""Number words, digits and scales."""

import pytest

from tests.extract.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("forty-three boats", "43 boat"),
        ("forty three boats", "43 boat"),
        ("a hundred and twelve ferries", "112 ferry"),
        ("one hundred twelve ferries", "112 ferry"),
        ("one-hundred-and-fifty tents", "150 tent"),
        ("twenty-five hundred seats", "2500 seat"),
        ("three million two hundred thousand voters", "3200000 voter"),
        ("ten thousand tents", "10000 tent"),
        ("two dozen goats", "~24 goat"),
        ("a dozen goats", "~12 goat"),
        ("half a dozen goats", "~6 goat"),
        ("a half-dozen goats", "~6 goat"),
        ("half a million votes", "500000 vote"),
        ("half-a-million votes", "500000 vote"),
        ("a quarter of a million votes", "250000 vote"),
        ("three-quarters of a million votes", "750000 vote"),
        ("one and a half million votes", "1500000 vote"),
        ("a million and a half votes", "1500000 vote"),
        ("two and a half hours", "2.5 hour"),
        ("2-1/2 hours", "2.5 hour"),
        ("2 1/2 hours", "2.5 hour"),
        ("2.5 million cars", "2500000 car"),
        ("1.2m users", "1200000 user"),
        ("3bn users", "3000000000 user"),
        ("5 thousand users", "5000 user"),
        ("10K runners", "10000 runner"),
        ("500 crore votes", "5000000000 vote"),
        ("another dozen goats", "~12 goat"),
        ("zero deaths", "0 death"),
    ],
)
def test_value(text: str, expected: str) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize("text", ["a boat", "an apple", "million-strong", "nineteen eighty-four", "the thousand"])
def test_no_number(text: str) -> None:
    assert read(text) == []


def test_two_numbers_side_by_side_stay_two() -> None:
    assert read("hurt 28 17 of them children") == ["28", "17"]
    assert read("two hundred five hundred") != ["20500"]
