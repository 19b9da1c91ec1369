"""Dates: "14 May 2011", "March 27", "17 to 19 August", "in May 2015", "late June", "16.04.2017"."""

from datetime import date
from typing import Final

from app.domain.claim import When
from app.extract.names.words import LOWER, Words
from app.extract.times import intervals, terms
from app.extract.times.atom import Atom

_AHEAD: Final = 3  # days that a date told without its year may lie behind publication: publication dates are not exact
_RANGE: Final = frozenset({"to", "and", "until", "through"})
_TIGHT: Final = frozenset({"-", "–", "/", ".", " - ", " – "})
_FIGURE_FOLLOWS: Final = frozenset({"in", "during", "since", "of", "last", "this", "late", "early", "until", "by"})
_AFTER_DAY: Final = frozenset(
    {"and", "to", "in", "at", "on", "when", "the", "that", "by", "as", "after", "before", "with", "for", "of", "but"}
    | {"said", "was", "were", "is", "has", "had", "from", "which", "while", "a", "an", "it", "or", "until", "through"}
)


def dated(text: Words, at: int, low: int, published: date | None) -> Atom | None:
    """The date or month whose month's name stands at a word. ``low`` is the first word that is still free."""
    month = terms.month(text, at)
    if month is None:
        return None
    return (
        _day_first(text, at, low, month, published)
        or _month_first(text, at, month, published)
        or _month_alone(text, at, low, month, published)
    )


def _year_behind(text: Words, at: int) -> tuple[int, int | None]:
    """The word behind a year that stands at a word, and the year; the word itself and None where none does."""
    year = terms.year(text, at) if terms.joined(text, at) else None
    return (at, None) if year is None else (at + 1, year)


def _day_first(text: Words, at: int, low: int, month: int, published: date | None) -> Atom | None:
    """ "14 May 2011", "14th of May", "17 to 19 August"."""
    first = at - 1
    if terms.norm(text, first) == "of":
        first -= 1
    day = terms.day_number(text, first)
    if day is None or first < low or not terms.joined(text, at, _SPACES):
        return None
    last, year = _year_behind(text, at + 1)
    end = resolve(year, month, day, published)
    start_at, start_day = _range_before(text, first, low)
    if start_day is None or start_day >= day:
        return Atom(first, last, intervals.day(end) if end else None)
    return Atom(start_at, last, intervals.days(end.replace(day=start_day), end) if end else None)


_SPACES: Final = frozenset({" ", "-", "\n", ". ", "  ", "."})


def _range_before(text: Words, first: int, low: int) -> tuple[int, int | None]:
    """The day that begins a range which ends at a day: "17 to" 19, "17-" 19."""
    if text.gap(first) in _TIGHT and first - 1 >= low:
        return first - 1, terms.day_number(text, first - 1)
    if terms.norm(text, first - 1) in _RANGE and first - 2 >= low:
        return first - 2, terms.day_number(text, first - 2)
    return first, None


def _month_first(text: Words, at: int, month: int, published: date | None) -> Atom | None:
    """ "March 27", "March 27 2016", "August 17-19"; not the figure of "in March 27 people were killed"."""
    day = terms.day_number(text, at + 1) if terms.joined(text, at + 1, _SPACES) else None
    if day is None:
        return None
    last, year = _year_behind(text, at + 2)
    if year is None and _is_figure(text, at):
        return None
    start = resolve(year, month, day, published)
    if year is None and text.gap(last) in _TIGHT if last < len(text) else False:
        end_day = terms.day_number(text, last)
        if end_day is not None and end_day > day:
            last, year = _year_behind(text, last + 1)
            start, end = resolve(year, month, day, published), resolve(year, month, end_day, published)
            return Atom(at, last, intervals.days(start, end) if start and end and start <= end else None)
    return Atom(at, last, intervals.day(start) if start else None)


def _is_figure(text: Words, at: int) -> bool:
    """Whether the number behind a month counts the noun behind it."""
    follows = terms.norm(text, at + 2)
    if not follows or text.shapes[at + 2] != LOWER or not text.gap(at + 2).isspace() or not follows.isalpha():
        return False
    return terms.norm(text, at - 1) in _FIGURE_FOLLOWS and follows not in _AFTER_DAY


def _month_alone(text: Words, at: int, low: int, month: int, published: date | None) -> Atom | None:
    """ "May 2015", "in May", "late June", "last September"; a month that is a name or a verb too needs its words."""
    last, year = _year_behind(text, at + 1)
    before = terms.norm(text, at - 1) if at > low else ""
    if year is None and not _is_month(text, at, before):
        return None
    first = at - 1 if before in terms.THIRDS or before in terms.LAST | terms.THIS | terms.NEXT else at
    when = _month(year, month, before, published)
    if when and before in terms.THIRDS:
        when = intervals.third(when, terms.THIRDS[before])
    return Atom(first, last, when)


def _is_month(text: Words, at: int, before: str) -> bool:
    word = text.norms[at]
    if word in terms.SHORT_MONTHS:
        return False
    if word.removesuffix("s") in terms.DOUBTFUL_MONTHS:
        follows = at + 1 < len(text) and text.gap(at + 1) in {" ", "-"} and text.shapes[at + 1] != LOWER
        return before in terms.BEFORE_MONTH and not follows and (word in terms.MONTHS or before in terms.LAST)
    return True


def _month(year: int | None, month: int, before: str, published: date | None) -> When | None:
    """A month; without its year the latest that has begun by publication, before that month where "last" says so."""
    if year is None and published is None:
        return None
    if year is None and published is not None:
        current = published.month == month and before in terms.LAST
        year = published.year - (month > published.month or current)
        year += before in terms.NEXT and month <= published.month
    return intervals.month(year, month) if year else None


def resolve(year: int | None, month: int, day: int, published: date | None) -> date | None:
    """A date; without its year the latest such day up to three days behind publication. None where there is none."""
    if year is not None:
        return intervals.valid(year, month, day)
    if published is None:
        return None
    latest = intervals.back(published, -_AHEAD)
    for candidate in range(latest.year, latest.year - 5, -1):
        found = intervals.valid(candidate, month, day) if candidate > 0 else None
        if found and found <= latest:
            return found
    return None


def numeric(text: Words, at: int, published: date | None) -> Atom | None:
    """ "2015-07-05", "05-07-2015", "15.04.2017", "7/5/2015": the day goes before the month unless that is no date.

    Where both orders are dates, the one nearer to publication is taken.
    """
    if at + 2 >= len(text) or text.gap(at + 1) not in _TIGHT or text.gap(at + 2) != text.gap(at + 1):
        return None
    parts = [text.norms[i] for i in (at, at + 1, at + 2)]
    if not all(part.isascii() and part.isdigit() and len(part) <= 4 for part in parts):
        return None
    a, b, c = (int(part) for part in parts)
    if len(parts[0]) == 4:
        options = [intervals.valid(a, b, c)]
    elif len(parts[2]) == 4:
        options = [intervals.valid(c, b, a), intervals.valid(c, a, b)]
    else:
        return None
    found = [option for option in options if option]
    if not found:
        return None
    best = min(found, key=lambda day: abs((day - published).days)) if published else found[0]
    return Atom(at, at + 3, intervals.day(best))
