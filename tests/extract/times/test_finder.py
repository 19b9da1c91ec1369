"""Times are found and resolved from the publication date."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.terms import Precision
from app.extract.times import find

WEDNESDAY = date(2016, 4, 27)


def _only(text: str, published: date | None = WEDNESDAY) -> tuple[str, str, str]:
    (found,) = find(text, published)
    assert text[found.start : found.end] == found.words
    if found.when is None:
        return (found.words, "", "")
    return (found.words, str(found.when.start), str(found.when.end))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("hit on Saturday", "2016-04-23", "2016-04-23"),
        ("early on Sunday", "2016-04-24", "2016-04-24"),
        ("on Wednesday", "2016-04-27", "2016-04-27"),
        ("on Thursday", "2016-04-28", "2016-04-28"),  # publication dates are often a day early
        ("last Wednesday", "2016-04-20", "2016-04-20"),
        ("next Monday", "2016-05-02", "2016-05-02"),
        ("Saturdays flood", "2016-04-23", "2016-04-23"),
        ("Tuesday’s vote", "2016-04-26", "2016-04-26"),
        ("on Saturday and Sunday", "2016-04-23", "2016-04-24"),
        ("between Monday and Wednesday", "2016-04-25", "2016-04-27"),
        ("it fell yesterday", "2016-04-26", "2016-04-26"),
        ("over the weekend", "2016-04-23", "2016-04-24"),
        ("this morning", "2016-04-27", "2016-04-27"),
        ("last night", "2016-04-26", "2016-04-27"),
        ("overnight", "2016-04-26", "2016-04-27"),
        ("last week", "2016-04-18", "2016-04-24"),
        ("earlier this week", "2016-04-25", "2016-04-27"),
        ("last month", "2016-03-01", "2016-03-31"),
        ("this year", "2016-01-01", "2016-12-31"),
        ("late last year", "2015-09-01", "2015-12-31"),
        ("two days ago", "2016-04-25", "2016-04-25"),
        ("three weeks ago", "2016-04-04", "2016-04-10"),
        ("in the past 24 hours", "2016-04-26", "2016-04-27"),
        ("in the last three months", "2016-01-01", "2016-04-27"),
        ("for the second day", "2016-04-27", "2016-04-27"),
        ("on March 27 people met", "2016-03-27", "2016-03-27"),
        ("June 10", "2015-06-10", "2015-06-10"),
        ("last September", "2015-09-01", "2015-09-30"),
        ("in February", "2016-02-01", "2016-02-29"),
    ],
)
def test_relative_times(text: str, start: str, end: str) -> None:
    assert _only(text)[1:] == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("in May 2015", "2015-05-01", "2015-05-31"),
        ("on 14 May 2011, flight", "2011-05-14", "2011-05-14"),
        ("the 14th of May 2011", "2011-05-14", "2011-05-14"),
        ("May 14, 2011", "2011-05-14", "2011-05-14"),
        ("Sun 16 Apr 2017 Ferry sinks", "2017-04-16", "2017-04-16"),
        ("Monday, April 25, 2016", "2016-04-25", "2016-04-25"),
        ("from 17 to 19 August 2014", "2014-08-17", "2014-08-19"),
        ("August 17-19, 2014", "2014-08-17", "2014-08-19"),
        ("between March and May 2015", "2015-03-01", "2015-05-31"),
        ("between November and January 2015", "2014-11-01", "2015-01-31"),
        ("since June 2014", "2014-06-01", "None"),
        ("since 2011", "2011-01-01", "None"),
        ("until March 2012", "None", "2012-03-31"),
        ("in 2014-15", "2014-01-01", "2015-12-31"),
        ("the summer of 2014", "2014-06-01", "2014-08-31"),
        ("winter 2014", "2014-12-01", "2015-02-28"),
        ("early 2015", "2015-01-01", "2015-05-01"),
        ("16.04.2017", "2017-04-16", "2017-04-16"),
        ("2015-07-05", "2015-07-05", "2015-07-05"),
        ("13/05/2014", "2014-05-13", "2014-05-13"),
        ("5/13/2014", "2014-05-13", "2014-05-13"),
    ],
)
def test_times_that_need_no_publication_date(text: str, start: str, end: str) -> None:
    assert _only(text, None)[1:] == (start, end)


@pytest.mark.parametrize("text", ["on Saturday", "yesterday", "last month", "two days ago", "on March 27", "this week"])
def test_without_a_publication_date_the_words_stay(text: str) -> None:
    words, start, end = _only(text, None)
    assert words
    assert (start, end) == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "Saturday Night Live was on",
        "Good Friday",
        "the shop opens on Saturdays",
        "May said no",
        "You may leave",
        "They march on",
        "June Smith spoke",
        "an 82-year-old man",
        "for five years",
        "2200 people",
        "a 2-day strike",
        "flight BA2490",
        "resolution 2139",
        "by 2000 people",
        "every day",
        "Sun and sand",
        "",
    ],
)
def test_no_times(text: str) -> None:
    assert find(text, WEDNESDAY) == []


def test_a_figure_behind_a_month_is_no_day() -> None:
    assert _only("In March 27 miners died")[0] == "March"


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("on Saturday", Precision.DAY),
        ("over the weekend", Precision.DAYS),
        ("last week", Precision.WEEK),
        ("last month", Precision.MONTH),
        ("last year", Precision.YEAR),
        ("since 2011", Precision.PERIOD),
    ],
)
def test_precision(text: str, precision: Precision) -> None:
    (found,) = find(text, WEDNESDAY)
    assert found.when is not None
    assert found.when.precision is precision


_WORDS = st.sampled_from(
    [
        "on",
        "Saturday",
        "Sunday",
        "and",
        "to",
        "since",
        "until",
        "March",
        "May",
        "27",
        "2015",
        "-",
        "31",
        "last",
        "week",
        "ago",
        "two",
        "the",
        "past",
        "24",
        "hours",
        "early",
        "of",
        "September",
        "30",
        ".",
        ",",
        "days",
        "between",
        "weekend",
        "1900",
    ]
)
_DATES = st.one_of(st.none(), st.dates())


@given(st.one_of(st.text(max_size=200), st.lists(_WORDS, max_size=40).map(" ".join)), _DATES)
def test_times_lie_in_the_text_in_order(text: str, published: date | None) -> None:
    found = find(text, published)
    assert found == find(text, published)
    end = 0
    for mention in found:
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.words
        end = mention.end
        if mention.when and mention.when.start and mention.when.end:
            assert mention.when.start <= mention.when.end


@pytest.mark.parametrize(
    "unit", ["Saturday ", "March 27 ", "1-1-", "2015 ", "between March and ", "the the early ", "Sunday 1 "]
)
def test_time_grows_with_the_text_and_no_faster(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    started = time.process_time()
    find(text, WEDNESDAY)
    assert time.process_time() - started < 10
