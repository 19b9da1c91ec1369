"""Printed dates."""

from datetime import date

import pytest

from app.ingest.dates import find

DAY = date(2016, 3, 27)


@pytest.mark.parametrize(
    "words",
    [
        "Sunday, March 27, 2016",
        "Sun 27 Mar 2016",
        "27th of March 2016",
        "Mar. 27, 2016",
        "2016-03-27",
        "27.03.2016",
        "27/3/2016",
        "3-27-2016",
        "Mar 272016",
        "27-Mar-2016",
        "2016-03-27T10:30:00Z",
    ],
)
def test_one_day_in_many_forms(words: str) -> None:
    [printed] = find(f"Posted {words} by the desk")
    assert printed.readings == (DAY,)


@pytest.mark.parametrize(
    "words", ["March 27", "March 2016", "30 February 2016", "2016", "1227/3/20165", "at 10.30", "flight 27"]
)
def test_no_full_date(words: str) -> None:
    assert list(find(words)) == []


def test_two_readings_are_settled_only_by_a_date_given_elsewhere() -> None:
    [printed] = find("05-07-2015")
    assert printed.readings == (date(2015, 7, 5), date(2015, 5, 7))
    assert printed.nearest(None) is None
    assert printed.nearest(date(2015, 7, 6)) == date(2015, 7, 5)
    [dotted] = find("05.07.2015")
    assert dotted.nearest(None) == date(2015, 7, 5)
