"""Shares of a whole."""

import pytest

from tests.extract.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two-thirds of drivers", "0.6667 driver"),
        ("three quarters of voters", "0.75 voter"),
        ("a third of its staff", "0.3333 staff"),
        ("half of the farms", "0.5 farm"),
        ("more than half the farms", "0.5.. farm"),
        ("half an hour", "0.5 hour"),
        ("a half hour", "0.5 hour"),
        ("a quarter of a mile", "0.25 mi"),
        ("half a percent", "0.5 %"),
        ("a year and a half", "1.5 year"),
        ("one-fifth", "0.2"),
        ("a third were nurses", "0.3333"),
        ("one in five drivers", "0.2 driver"),
        ("1 in 4 drivers", "0.25 driver"),
        ("nine out of ten drivers", "0.9 driver"),
    ],
)
def test_share(text: str, expected: str) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize("text", ["a third suspect", "the second half", "a quarter ago", "the first quarter"])
def test_ordinals_and_times_are_none(text: str) -> None:
    assert read(text) == []


def test_counts_in_a_time_are_no_share() -> None:
    assert read("sank two in five days") == ["2", "5 day"]
    assert read("two quarters of losses") == ["2 quarter"]
