"""Weekdays: "on Saturday", "early on Sunday", "last Friday", "Saturdays blast"."""

from datetime import date
from typing import Final

from app.extract.names.words import Words
from app.extract.times import intervals, terms
from app.extract.times.atom import Atom

_WEEK: Final = 7


def weekday(text: Words, at: int, low: int, published: date | None) -> Atom | None:
    """The day that a weekday's name at a word means; None where it is no day of the news ("on Saturdays")."""
    number = terms.weekday(text, at)
    if number is None or _other_sense(text, at):
        return None
    before = terms.norm(text, at - 1) if at > low else ""
    first = at - 1 if before in terms.LAST | terms.THIS | terms.NEXT else at
    last = at + 1
    if terms.joined(text, last) and terms.norm(text, last) in terms.DAY_PARTS:
        last += 1
    return Atom(first, last, intervals.day(meant(number, before, published)) if published else None)


def meant(number: int, before: str, published: date) -> date:
    """The day of a weekday (0 is Monday): the latest from five days before publication to one day behind it.

    A bare weekday of six days ago is rare in news, and a publication date that is a day early is common. "Last" means
    a day before publication, "next" one after it.
    """
    past = (published.weekday() - number) % _WEEK
    if before in terms.NEXT:
        return intervals.back(published, past - _WEEK)
    if before in terms.LAST:
        return intervals.back(published, past or _WEEK)
    return intervals.back(published, past if past < _WEEK - 1 else -1)


def _other_sense(text: Words, at: int) -> bool:
    word, before = text.norms[at], terms.norm(text, at - 1)
    habit = (
        word.endswith("s")
        and word not in terms.WEEKDAYS
        and "'" not in text.written(at)
        and "’" not in text.written(at)
    )
    if habit and before in {"on", "every", "most"}:
        return True
    behind = f"{terms.norm(text, at + 1)} {terms.norm(text, at + 2)} "
    return before in terms.NOT_AFTER or behind.startswith(tuple(f"{phrase} " for phrase in terms.NOT_BEFORE))
