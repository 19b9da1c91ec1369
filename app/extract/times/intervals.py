"""Intervals of the calendar, both ends inclusive."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

from app.domain.claim import When
from app.domain.terms import Precision

_TWO_WEEKS = 14


def day(of: date) -> When:
    """One day."""
    return When(of, of, Precision.DAY)


def days(start: date, end: date) -> When:
    """Some days in a row; more than two weeks are a period."""
    if start == end:
        return day(start)
    return When(start, end, Precision.DAYS if (end - start).days <= _TWO_WEEKS else Precision.PERIOD)


def week(of: date) -> When:
    """The week from Monday to Sunday that holds a day."""
    monday = back(of, of.weekday())
    return When(monday, back(monday, -6), Precision.WEEK)


def month(year: int, number: int) -> When:
    """A month, ``number`` from 1 to 12."""
    return When(date(year, number, 1), date(year, number, monthrange(year, number)[1]), Precision.MONTH)


def year(number: int) -> When:
    """A year."""
    return When(date(number, 1, 1), date(number, 12, 31), Precision.YEAR)


def back(of: date, number: int) -> date:
    """The day a number of days before another, after it where negative; held within the calendar."""
    return date.fromordinal(min(max(of.toordinal() - number, 1), date.max.toordinal()))


def months_back(of: date, number: int) -> tuple[int, int]:
    """Year and month a number of months before a day, held within the calendar."""
    count = min(max(of.year * 12 + of.month - 1 - number, MINYEAR * 12), MAXYEAR * 12 + 11)
    return count // 12, count % 12 + 1


def valid(year_: int, month_: int, day_: int) -> date | None:
    """A date, None where there is no such day."""
    try:
        return date(year_, month_, day_)
    except ValueError:
        return None


def third(of: When, which: int) -> When:
    """The first (0), middle (1) or last (2) third of an interval: "early March", "mid-2012", "late last year"."""
    if of.start is None or of.end is None:
        return of
    length = (of.end - of.start).days + 1
    start = of.start + timedelta(days=length * which // 3)
    end = of.start + timedelta(days=length * (which + 1) // 3 - 1)
    return When(start, end, Precision.PERIOD)


def since(of: When) -> When:
    """From the beginning of an interval on, open-ended."""
    return When(of.start, None, Precision.PERIOD)


def until(of: When) -> When:
    """Up to the end of an interval, from no told beginning."""
    return When(None, of.end, Precision.PERIOD)


def span(first: When, last: When) -> When | None:
    """From the beginning of one interval to the end of another.

    A beginning that lies behind the end has been told without its year ("between March and May 2015"): it is the
    last one before the end. None where no interval comes of it.
    """
    if first.start is None or last.end is None:
        return None
    start: date | None = first.start
    if first.start > last.end:
        start = valid(last.end.year, first.start.month, first.start.day)
        if start and start > last.end:
            start = valid(last.end.year - 1, first.start.month, first.start.day)
    return days(start, last.end) if start and start <= last.end else None
