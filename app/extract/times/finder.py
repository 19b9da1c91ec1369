"""Finds times in a text."""

from collections.abc import Callable
from datetime import date
from typing import Final

from app.extract.names.words import Words, words
from app.extract.times import dates, intervals, relative, terms, weekdays, years
from app.extract.times.atom import Atom
from app.extract.times.mention import TimeMention

Rule = Callable[[Words, int, int, date | None], Atom | None]

_RANGE: Final = frozenset({"to", "and", "until", "through", "till"})
_TIGHT: Final = frozenset({"-", "–", " - ", " – "})


def find(text: str, published: date | None) -> list[TimeMention]:
    """The times that a text names, sorted, not overlapping, resolved from the article's publication date.

    Relative times stay unresolved (``when`` is None) where ``published`` is None. A weekday is the latest such day
    from five days before publication to one day behind it, since publication dates are often a day early. Linear in
    the text.
    """
    cut = words(text)
    found = _bounded(cut, _joined(cut, _atoms(cut, published)))
    return [_mention(cut, atom) for atom in found]


def _mention(text: Words, atom: Atom) -> TimeMention:
    start, end = text.starts[atom.first], text.ends[atom.last - 1]
    if end - start > 2 and text.text[end - 2] in "'’":
        end -= 2
    return TimeMention(start, end, atom.when, text.text[start:end])


def _atoms(text: Words, published: date | None) -> list[Atom]:
    found: list[Atom] = []
    low = 0
    for at, norm in enumerate(text.norms):
        rule = _RULES.get(norm) or (_by_digits if norm[0].isdigit() else None)
        if rule is None or at < low:
            continue
        atom = rule(text, at, low, published)
        if atom is not None:
            found.append(atom)
            low = atom.last
    return found


def _by_digits(text: Words, at: int, low: int, published: date | None) -> Atom | None:
    return dates.numeric(text, at, published) or years.years(text, at, low)


def _weekday(text: Words, at: int, low: int, published: date | None) -> Atom | None:
    """A weekday, or the date that follows it: "Sunday 16 April 2017"."""
    for ahead in (at + 1, at + 2, at + 3):
        if not terms.joined(text, ahead):
            break
        atom = dates.dated(text, ahead, at + 1, published) or dates.numeric(text, ahead, published)
        if atom is not None:
            return Atom(at, atom.last, atom.when) if atom.first == at + 1 and _is_date(text, atom) else None
        if terms.day_number(text, ahead) is None and text.norms[ahead] != "of":
            break
    return weekdays.weekday(text, at, low, published)


def _is_date(text: Words, atom: Atom) -> bool:
    return atom.last - atom.first > 1


_RULES: Final[dict[str, Rule]] = {
    **dict.fromkeys([*terms.WEEKDAYS, *(f"{day}s" for day in terms.WEEKDAYS), *terms.SHORT_WEEKDAYS], _weekday),
    **dict.fromkeys([*terms.MONTHS, *(f"{month}s" for month in terms.MONTHS), *terms.SHORT_MONTHS], dates.dated),
    **dict.fromkeys(
        [*relative.WORDS, *(f"{day}s" for day in relative.WORDS)],
        lambda text, at, low, published: relative.word(text, at, published),
    ),
    **dict.fromkeys(terms.DAY_PARTS - set(relative.WORDS), relative.day_part),
    **dict.fromkeys(["weekend", "weekends"], relative.weekend),
    **dict.fromkeys(terms.UNITS, relative.unit),
}


def _joined(text: Words, atoms: list[Atom]) -> list[Atom]:
    """Two times with "to", "and", "until" or a hyphen between them as one: "Saturday and Sunday"."""
    merged: list[Atom] = []
    for atom in atoms:
        pair = _pair(text, merged[-1], atom) if merged else None
        if pair is not None:
            merged[-1] = pair
        else:
            merged.append(atom)
    return merged


def _pair(text: Words, first: Atom, last: Atom) -> Atom | None:
    link = terms.norm(text, first.last)
    tight = first.last == last.first and text.gap(last.first) in _TIGHT
    if not tight and not (first.last + 1 == last.first and link in _RANGE and text.gap(first.last) == " "):
        return None
    opener = terms.norm(text, first.first - 1)
    if link == "and" and opener != "between" and not _neighbours(first, last):
        return None
    if first.when is None and last.when is not None and last.when.end is not None:
        first = _retold(text, first, last.when.end)
    if first.when is None or last.when is None:
        return Atom(first.first, last.last, None) if opener in {"between", "from"} else None
    when = intervals.span(first.when, last.when)
    return Atom(first.first, last.last, when) if when else None


def _retold(text: Words, atom: Atom, end: date) -> Atom:
    """A month or day told without its year, before the end of the period that it begins: "March" and May 2015."""
    anchor = next((at for at in range(atom.first, atom.last) if terms.month(text, at)), None)
    told = dates.dated(text, anchor, 0, end) if anchor is not None else None
    return Atom(atom.first, atom.last, told.when) if told else atom


def _neighbours(first: Atom, last: Atom) -> bool:
    """ "Saturday and Sunday": two days in a row, told together."""
    if first.when is None or last.when is None or first.when.end is None or last.when.start is None:
        return False
    return (last.when.start - first.when.end).days == 1


def _bounded(text: Words, atoms: list[Atom]) -> list[Atom]:
    """ "since" and "until" before a time make it open at one end."""
    return [_bound(text, atom) for atom in atoms]


def _bound(text: Words, atom: Atom) -> Atom:
    before = atom.first - 1
    while terms.norm(text, before) in {"the", "early", "late", "at", "least", "about", "around"}:
        before -= 1
    word = terms.norm(text, before)
    if word == "since":
        return Atom(before, atom.last, intervals.since(atom.when) if atom.when else None)
    if word in {"until", "till"}:
        return Atom(before, atom.last, intervals.until(atom.when) if atom.when else None)
    return atom
