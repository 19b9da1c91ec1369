"""Dates, years and times are no quantities."""

import pytest

from tests.extract.quantities.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "on 14 May 2011",
        "May 14",
        "May 14, 2011",
        "the 14th of May",
        "Sept. 11",
        "Sun 16 Apr 2017",
        "5 to 7 May",
        "May 5-7, 2016",
        "May 5 and 6",
        "2017-04-15",
        "15/04/2017",
        "15.04.2017",
        "28-04-2016",
        "12-Jan-2018",
        "Apr 152017",
        "in 2014",
        "since 2011",
        "the 2012 vote",
        "2013-2016",
        "the 2016-17 season",
        "in 2014 and 2015",
        "from 1999 to 2004",
        "the 1990s",
        "the '98 final",
        "in her 40s",
        "mid-20s",
        "nineteen ninety-five",
        "at 12:30",
        "at 3 pm",
        "at 3pm",
        "3:45 p.m.",
        "10am to 5pm",
        "0136 GMT",
        "at 9 o'clock",
        "half past five",
        "Q3 2019",
        "by 2025",
        "Monday, 8 March",
        "until at least 2025",
        "since about 2014",
        "around 2016, he left",
        "in 44 BC",
    ],
)
def test_none(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2000 people fled", ["2000 person"]),
        ("at least 1990 farmers", ["1990.. farmer"]),
        ("some 2000 homes", ["~2000 home"]),
        ("In April 20 people drowned", ["20 person"]),
        ("On Friday 13 people drowned", ["13 person"]),
        ("In 2016 35 ships sank", ["35 ship"]),
        ("Jul 11 2016 175 ships", ["175 ship"]),
        ("1,990 dollars", ["1990 USD"]),
        ("20 may drown", ["20"]),
        ("On May 15 200 people met", ["200 person"]),
        ("March 5 12 people met", ["12 person"]),
        ("over 2000 drowned", ["2000.."]),
        ("up 3% over 2016.", ["3 % up"]),
        ("a 2000-year-old temple", ["2000 year"]),
    ],
)
def test_counts_beside_dates(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_a_day_after_on_is_a_day() -> None:
    assert read("On April 20 people gathered") == []
