"""Years: "in 2011", "early 2015", "2014-15", "the summer of 2014", "the end of 2016"."""

from typing import Final

from app.domain.claim import When
from app.domain.terms import Precision
from app.extract.names.words import Words
from app.extract.times import intervals, terms
from app.extract.times.atom import Atom

_TIGHT: Final = frozenset({"-", "–", "/"})
_CENTURY: Final = 100


def years(text: Words, at: int, low: int) -> Atom | None:
    """The year that stands at a word, by the words before it; never a bare figure."""
    year = terms.year(text, at)
    if year is None or not (at == 0 or text.gap(at).strip() in {"", ",", "-"}):
        return None
    before = terms.norm(text, at - 1) if at > low else ""
    if before == "of" and terms.norm(text, at - 2) in terms.BEFORE_OF_YEAR and at - 2 >= low:
        return _part(at - 2, at + 1, terms.norm(text, at - 2), year)
    if before in terms.THIRDS or before in terms.SEASONS:
        return _part(at - 1, at + 1, before, year)
    if before not in terms.BEFORE_YEAR or _counts(text, at, before):
        return None
    return _running(text, at, year)


def _counts(text: Words, at: int, before: str) -> bool:
    """Whether "by 2000 people", "from 2000 metres" count something: a round number after a loose word."""
    return before in {"by", "from", "around", "after", "before"} and text.norms[at].endswith("00")


def _running(text: Words, at: int, year: int) -> Atom:
    """A year, or a run of years told with a hyphen."""
    if at + 1 < len(text) and text.gap(at + 1) in _TIGHT and text.norms[at + 1].isdigit():
        short = text.norms[at + 1]
        end = terms.year(text, at + 1) or (year // _CENTURY * _CENTURY + int(short) if len(short) == 2 else 0)
        if year < end <= year + _CENTURY:
            first, last = intervals.year(year), intervals.year(end)
            return Atom(at, at + 2, When(first.start, last.end, Precision.PERIOD))
    return Atom(at, at + 1, intervals.year(year))


def _part(first: int, last: int, word: str, year: int) -> Atom:
    """A third or a season of a year, the whole year where the word names neither."""
    if word in terms.SEASONS:
        begin, end = terms.SEASONS[word]
        start = intervals.month(year, begin).start
        stop = intervals.month(year + (end < begin), end).end
        return Atom(first, last, When(start, stop, Precision.PERIOD))
    whole = intervals.year(year)
    return Atom(first, last, intervals.third(whole, terms.THIRDS[word]) if word in terms.THIRDS else whole)
