"""The day a text says it was published, and where it says so; a day on which a page was printed is not it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.ingest import dates, digests
from app.ingest.lines import Line, Role

MOST_DAYS_OFF = 31
MOST_DAYS_TO_UPDATE = 3
LABELLED = re.compile(dates.LABEL, re.IGNORECASE)
# A place in capitals, a date, perhaps an agency, then the dash that opens the story.
DATELINE = re.compile(r"[A-Z][A-Z .'’/-]{2,40}(?:,\s[A-Z][\w. ]{1,30})?,\s.{6,40}?(?:\([^()]{2,30}\)\s*)?[-–—:]{1,2}\s")
UPDATED = re.compile(dates.UPDATE, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stated:
    """A day of publication as the text states it at ``start:end``: "labelled", "dateline" or "updated"."""

    day: date
    how: str
    start: int
    end: int


def stated(lines: list[Line], given: date | None) -> Stated | None:
    """The day that the text states; a label goes before a bare date line, a date of update comes last."""
    found = [*_candidates(lines, given)]
    for how in ("labelled", "dateline", "updated"):
        first = next((one for one in found if one.how == how), None)
        if first:
            return first
    return None


def settled(said: Stated | None, given: date | None) -> Stated | date | None:
    """Which day counts: a record's date may be that of its collection, so the text's own goes first where both stand.

    A text's date more than a month away from the record's, or of an update days after it, is of something else.
    """
    if said is None or given is None:
        return said or given
    off = (said.day - given).days
    late = said.how == "updated" and off > MOST_DAYS_TO_UPDATE
    return given if abs(off) > MOST_DAYS_OFF or late else said


def _candidates(lines: list[Line], given: date | None) -> Iterator[Stated]:
    story = next((index for index, line in enumerate(lines) if line.role is Role.BODY), len(lines))
    if story < len(lines):
        yield from _in_dateline(lines[story], given)
    for index, line in enumerate(lines):
        if line.role not in (Role.DATE, Role.CHROME, Role.DIGEST):
            continue
        how = _how(line, before_story=index <= story)
        if how and not _beside_site_chrome(lines, index):
            yield from _read(line, how, given)


def _in_dateline(line: Line, given: date | None) -> Iterator[Stated]:
    """ "MANILA, March 4, 2023 (Reuters) -": where the story's own first words give the full date."""
    opening = DATELINE.match(line.text)
    if opening:
        printed = next(dates.find(opening.group()), None)
        day = printed.nearest(given) if printed else None
        if printed and day:
            yield Stated(day, "dateline", line.start + printed.start, line.start + printed.end)


def _how(line: Line, before_story: bool) -> str | None:
    if line.role is Role.DIGEST:
        found = digests.read(line)
        return "labelled" if found and found["date"] else None
    if UPDATED.match(line.text):
        return "updated"
    if LABELLED.match(line.text):
        return "labelled"
    return "dateline" if before_story else None


def _beside_site_chrome(lines: list[Line], index: int) -> bool:
    """Whether the frame of the site stands right above or below: then the date is the visitor's."""
    if LABELLED.match(lines[index].text) or UPDATED.match(lines[index].text):
        return False
    return any(line.role is Role.SITE for line in [*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2]])


def _read(line: Line, how: str, given: date | None) -> Iterator[Stated]:
    printed = next(dates.find(line.text), None)
    day = printed.nearest(given) if printed else None
    if printed and day:
        yield Stated(day, how, line.start + printed.start, line.start + printed.end)
