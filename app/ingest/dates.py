"""Dates as pages print them: found in words, read with care, never guessed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

MONTH = (
    r"(?P<month{n}>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
    r"|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?,?\s+)?"
CLOCK = (
    r"(?:[\s,|-]*(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*(?:GMT|UTC|BST|EST|EDT|CET|MSK|KSA))?)?"
)

# A day and a year may run together ("Apr 152017") where a text has lost its commas.
DATE = (
    rf"\b{WEEKDAY}(?:"
    rf"{MONTH.format(n=1)}\s+(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?,?\s*(?P<year1>(?:19|20)\d{{2}})"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+{MONTH.format(n=2)},?[\s-]+(?P<year2>(?:19|20)\d{{2}})"
    r"|(?P<year3>(?:19|20)\d{2})-(?P<month3>\d{2})-(?P<day3>\d{2})(?:T[\d:.Z+-]+)?"
    r"|(?P<a>\d{1,2})(?P<mark>[./-])(?P<b>\d{1,2})(?P=mark)(?P<year4>(?:19|20)\d{2})"
    r")(?!\d)"
)
PATTERN = re.compile(DATE, re.IGNORECASE)
LABEL = (
    r"(?:Published(?:\s+(?:on|at|in))?|Date\s+of\s+publication|Publication\s+date|Publish(?:ed)?\s+date|Posted(?:\s+(?:on|at))?"
    r"|First\s+published(?:\s+(?:on|at))?|Released(?:\s+on)?|Created(?:\s+on)?)\s*[:\-–|]?\s*"
)
UPDATE = r"(?:Last\s+(?:updated?|modified)(?:\s+(?:on|at))?|Updated(?:\s+(?:on|at))?|Modified(?:\s+on)?)\s*[:\-–|]?\s*"


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date at ``start:end`` of some words; two readings where day and month can't be told apart."""

    start: int
    end: int
    readings: tuple[date, ...]

    def nearest(self, given: date | None) -> date | None:
        """Its one reading; of two, the one nearer to a date that is ``given`` elsewhere, else None."""
        if len(self.readings) == 1:
            return self.readings[0]
        return min(self.readings, key=lambda day: abs(day - given)) if given else None


def find(words: str) -> Iterator[PrintedDate]:
    """Each full date (day, month, year) in ``words``."""
    for found in PATTERN.finditer(words):
        printed = read(found)
        if printed:
            yield printed


def read(found: re.Match[str]) -> PrintedDate | None:
    """What a match of a pattern that holds DATE says; None where no such day exists."""
    readings = tuple(dict.fromkeys(day for day in _readings(found) if day))
    return PrintedDate(found.start(), found.end(), readings) if readings else None


def _readings(found: re.Match[str]) -> Iterator[date | None]:
    if found["year1"]:
        yield _day(found["year1"], _month(found["month1"]), found["day1"])
    elif found["year2"]:
        yield _day(found["year2"], _month(found["month2"]), found["day2"])
    elif found["year3"]:
        yield _day(found["year3"], found["month3"], found["day3"])
    else:
        yield from _numeric(found)


def _numeric(found: re.Match[str]) -> Iterator[date | None]:
    """Dots put the day first everywhere; with dashes and strokes either order is in use."""
    yield _day(found["year4"], found["b"], found["a"])
    if found["mark"] != ".":
        yield _day(found["year4"], found["a"], found["b"])


def _month(name: str) -> int:
    return MONTHS.index(name.casefold()[:3]) + 1


def _day(year: int | str, month: int | str, day: int | str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
