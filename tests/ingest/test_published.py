"""The day of publication: only where the text really states it."""

from datetime import date

import pytest

from app.ingest.reader import read_text

STORY = "A mine collapsed on Tuesday night in the hills, and 14 miners were killed, the union said."
DAY = date(2016, 7, 5)


@pytest.mark.parametrize(
    "text",
    [
        f"Tuesday, July 5, 2016\n\nMine collapses in the hills\n\n{STORY}",
        f"Mine collapses in the hills\nPublished July 5 2016\n{STORY}",
        f"Mine collapses in the hills\nBy Ann Lee, 5 July 2016\n{STORY}",
        f"Date of publication 5 July 2016 {STORY}",
        f"Published July 5 2016 {STORY}",
        f"AFP Tuesday 5 Jul 2016 {STORY}",
        f"Tue 05 Jul 2016 {STORY}",
        f"Mine collapses in the hills\n\nBLUE HILLS, July 5, 2016 (Reuters) - {STORY}",
        f"BLUE HILLS, July 5, 2016 — {STORY}",
        f"05.07.2016 {STORY}",
        f"{STORY} Last Update: Tuesday 5 July 2016 KSA 11:13 - GMT 08:13 5",
        f"{STORY}\n\nPosted on: July 5, 2016",
    ],
)
def test_the_text_states_its_day(text: str) -> None:
    article = read_text(text)
    assert article.published == DAY
    known = article.evidence["published"]
    assert "2016" in text[known.start : known.end]


@pytest.mark.parametrize(
    "text",
    [
        f"skip to content\nTuesday, July 23, 2024\nHome > World > Mine\nMine collapses in the hills\n{STORY}",
        f"Tuesday, July 23, 2024\nHome News World Sport Opinion\nMine collapses in the hills\n{STORY}",
        f"Mine collapses in the hills\n6 years ago\n{STORY}",
        f"{STORY}\nMiners at the gate on March 2, 2017. (Photo by AFP)\nWork has stopped, the union said on Friday.",
        f"BLUE HILLS, July 5 (Reuters) - {STORY}",
        f"On 5 July 2016 the owner had closed the mine. {STORY}",
        f"July 5, 2016, was the day on which the owner sold the mine, said the union. {STORY}",
        f"05-07-2016 {STORY}",
        STORY,
    ],
)
def test_no_day_is_guessed(text: str) -> None:
    assert read_text(text).published is None


@pytest.mark.parametrize(
    ("text", "given", "day"),
    [
        (STORY, date(2016, 7, 6), date(2016, 7, 6)),
        (f"Published July 5 2016 {STORY}", date(2016, 7, 17), DAY),
        (f"Published July 5 2016 {STORY}", date(2011, 1, 1), date(2011, 1, 1)),
        (f"Last updated at Jul 052016 {STORY}", date(2016, 7, 4), DAY),
        (f"Last updated at Jul 202016 {STORY}", date(2016, 7, 4), date(2016, 7, 4)),
        (f"05-07-2016 {STORY}", date(2016, 7, 6), DAY),
    ],
)
def test_a_given_date_and_a_printed_one(text: str, given: date, day: date) -> None:
    assert read_text(text, published=given).published == day
