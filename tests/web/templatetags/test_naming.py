"""Outlets, days and moments."""

from datetime import UTC, date, datetime

from app.web.templatetags.naming import day, moment, outlet_link


def test_an_outlet_leads_to_its_page_and_is_escaped() -> None:
    assert outlet_link("A & B", 3) == '<a href="/outlets/3/">A &amp; B</a>'
    assert outlet_link("", None) == "an outlet not known"


def test_days_and_moments_are_times() -> None:
    assert day(date(2019, 5, 4)) == '<time datetime="2019-05-04">4 May 2019</time>'
    assert day(None) == "date not known"
    at = datetime(2019, 5, 4, 13, 7, tzinfo=UTC)
    assert moment(at) == '<time datetime="2019-05-04T13:07:00+00:00" data-moment>4 May 2019, 13:07 UTC</time>'
