"""Times told from the day of publication: "yesterday", "two days ago", "last week", "in the past 24 hours"."""

from collections.abc import Callable
from datetime import date
from typing import Final

from app.domain.claim import When
from app.domain.terms import Precision
from app.extract.names.words import Words
from app.extract.times import intervals, terms
from app.extract.times.atom import Atom

_HOURS: Final = 24
_DECADE: Final = 10
_SATURDAY: Final = 5
_RECENT: Final = {"hour": 1, "day": 7, "week": 28, "month": 182, "year": 5 * 365, "decade": 20 * 365}  # days

WORDS: Final[dict[str, Callable[[date], When]]] = {
    "yesterday": lambda day: intervals.day(intervals.back(day, 1)),
    "today": intervals.day,
    "tonight": intervals.day,
    "tomorrow": lambda day: intervals.day(intervals.back(day, -1)),
    "overnight": lambda day: intervals.days(intervals.back(day, 1), day),
}


def word(text: Words, at: int, published: date | None) -> Atom | None:
    """ "yesterday", "today", "overnight" at a word."""
    rule = WORDS.get(text.norms[at]) or WORDS.get(text.norms[at].removesuffix("s"))
    if rule is None:
        return None
    last = at + 2 if terms.joined(text, at + 1) and terms.norm(text, at + 1) in terms.DAY_PARTS else at + 1
    return Atom(at, last, rule(published) if published else None)


def day_part(text: Words, at: int, low: int, published: date | None) -> Atom | None:
    """ "this morning", "last night"."""
    before = terms.norm(text, at - 1) if at > low else ""
    if before == "this":
        return Atom(at - 1, at + 1, intervals.day(published) if published else None)
    if before == "last" and text.norms[at] == "night":
        return Atom(at - 1, at + 1, WORDS["overnight"](published) if published else None)
    return None


def weekend(text: Words, at: int, low: int, published: date | None) -> Atom | None:
    """ "over the weekend", "last weekend": Saturday and Sunday, the latest that have begun by publication."""
    before = terms.norm(text, at - 1) if at > low else ""
    if before not in {"the", "weekend"} | terms.LAST | terms.THIS:
        return None
    first = at - 1 if before in terms.LAST | terms.THIS else at
    if published is None:
        return Atom(first, at + 1, None)
    saturday = intervals.back(published, (published.weekday() - _SATURDAY) % 7)
    if before in terms.LAST and published.weekday() >= _SATURDAY:
        saturday = intervals.back(saturday, 7)
    return Atom(first, at + 1, intervals.days(saturday, intervals.back(saturday, -1)))


def unit(text: Words, at: int, low: int, published: date | None) -> Atom | None:
    """A time told by a unit at a word: "N days ago", "last week", "this year", "the past three days", "recent days"."""
    kind = terms.UNITS[text.norms[at]]
    if at and text.gap(at) == "-":
        return None
    return (
        _ago(text, at, low, kind, published)
        or _pointed(text, at, low, kind, published)
        or _nth(text, at, low, published)
    )


def _ago(text: Words, at: int, low: int, kind: str, published: date | None) -> Atom | None:
    """ "two days ago", "a week ago", "a couple of hours earlier"."""
    if terms.norm(text, at + 1) not in terms.AGO or not terms.joined(text, at + 1):
        return None
    first = at - 1
    if terms.norm(text, first) == "of":
        first -= 1
    count = terms.number(text, first) if first >= low else None
    if count is None:
        return None
    if terms.norm(text, first) in {"couple", "few"} and terms.norm(text, first - 1) == "a" and first - 1 >= low:
        first -= 1
    return Atom(first, at + 2, before_now(kind, count, published) if published else None)


def before_now(kind: str, count: int, published: date) -> When:
    """The day, week, month or year a number of units before publication."""
    if kind == "month":
        return intervals.month(*intervals.months_back(published, count))
    if kind in {"year", "decade"}:
        return intervals.year(max(published.year - count * (_DECADE if kind == "decade" else 1), 1))
    if kind == "week":
        return intervals.week(intervals.back(published, 7 * count))
    if kind == "hour":
        return intervals.days(intervals.back(published, -(-count // _HOURS)), published)
    return intervals.day(intervals.back(published, count))


def _pointed(text: Words, at: int, low: int, kind: str, published: date | None) -> Atom | None:
    """ "last week", "this year", "the past 24 hours", "recent days", "late last year", "earlier this month"."""
    first = at - 1
    count = terms.number(text, first) if first >= low and terms.norm(text, first - 1) in terms.LAST else None
    first -= count is not None
    word = terms.norm(text, first) if first >= low else ""
    if word == "recent":
        return Atom(first, at + 1, _recent(kind, published))
    if word not in terms.LAST | terms.THIS | terms.NEXT or (kind == "hour" and count is None and word != "last"):
        return None
    when = _pointing(word, kind, count, published) if published else None
    return _modified(text, first, at + 1, low, when, published)


def _recent(kind: str, published: date | None) -> When | None:
    if published is None:
        return None
    return When(intervals.back(published, _RECENT[kind]), published, Precision.PERIOD)


def _pointing(word: str, kind: str, count: int | None, published: date) -> When:
    if count is not None or word in {"past", "preceding"}:
        return _stretch(kind, count or 1, published)
    step = 1 if word in terms.LAST else -1 if word in terms.NEXT else 0
    if kind == "day":
        return intervals.day(intervals.back(published, step))
    if kind == "decade":
        return _stretch(kind, 1, published)
    return (
        before_now(kind, step, published) if kind != "hour" else intervals.days(intervals.back(published, 1), published)
    )


def _stretch(kind: str, count: int, published: date) -> When:
    """The last so many units up to publication."""
    if kind == "month":
        return _since_month(*intervals.months_back(published, count), published)
    if kind in {"year", "decade"}:
        years = count * (_DECADE if kind == "decade" else 1)
        return _since_month(max(published.year - years, 1), published.month, published)
    length = {"hour": -(-count // _HOURS), "day": count, "week": 7 * count}[kind]
    return intervals.days(intervals.back(published, length), published)


def _since_month(year: int, month: int, published: date) -> When:
    return intervals.days(date(year, month, 1), published)


def _modified(text: Words, first: int, last: int, low: int, when: When | None, published: date | None) -> Atom:
    """ "late last year" is its last third, "earlier this week" ends on the day of publication."""
    before = terms.norm(text, first - 1) if first > low else ""
    if before in terms.THIRDS:
        return Atom(first - 1, last, intervals.third(when, terms.THIRDS[before]) if when else None)
    if before != "earlier":
        return Atom(first, last, when)
    if when and when.start and published and when.start <= published:
        when = intervals.days(when.start, min(published, when.end or published))
    return Atom(first - 1, last, when)


def _nth(text: Words, at: int, low: int, published: date | None) -> Atom | None:
    """ "for the second day", "for a third straight day": the day of the report."""
    first = at - 1
    while first >= low and terms.norm(text, first) in terms.ORDINALS:
        first -= 1
    if first == at - 1 or terms.UNITS[text.norms[at]] != "day" or not text.norms[at].endswith("day"):
        return None
    first += terms.norm(text, first) not in {"the", "a"}
    if terms.norm(text, first - 1) != "for" or first < low:
        return None
    return Atom(first, at + 1, intervals.day(published) if published else None)
