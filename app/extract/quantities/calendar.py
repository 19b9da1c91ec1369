"""Dates, years and clock times: numbers that are no quantities."""

from app.extract.quantities.cardinals import TENS, UNITS
from app.extract.quantities.lexer import DASHES, Words
from app.extract.quantities.lexicon import word_set
from app.extract.quantities.nouns import is_plural
from app.extract.quantities.numeral import Numeral
from app.extract.quantities.ranges import connector

MONTHS = word_set("calendar", "months")
_BEFORE_MONTH = word_set("calendar", "before_month")
_BEFORE_YEAR = word_set("calendar", "before_year")
_COUNTED = word_set("calendar", "counted")
_CLOCK = word_set("calendar", "clock")
_ERAS = frozenset({"BC", "AD", "BCE", "CE", "B.C.", "A.D."})
_TIME_PREPOSITIONS = frozenset({"in", "since", "until", "till", "by", "before", "after"})
_COMPARISONS = frozenset({"over", "above", "below", "beyond", "under", "around", "about", "circa"})
_COUNTING_COMPOUNDS = word_set("context", "times") | {
    "mile",
    "member",
    "strong",
    "seat",
    "page",
    "bed",
    "foot",
    "metre",
    "meter",
    "plus",
    "odd",
}
_PAST = frozenset({"half", "quarter", "five", "ten", "twenty"})
_FIRST_YEAR, _LAST_YEAR = 1000, 2100
_MODERN = 1900  # years from here on are years unless something says otherwise


def drop_calendar(words: Words, numerals: list[Numeral]) -> list[Numeral]:
    """The numbers without those that are days, years and times, and without what they are joined to ("5 to 7 May")."""
    flags = [_is_calendar(words, numeral) for numeral in numerals]
    _spread(words, numerals, flags, 1)
    _spread(words, numerals, flags, -1)
    return [numeral for numeral, flag in zip(numerals, flags, strict=True) if not flag]


def _spread(words: Words, numerals: list[Numeral], flags: list[bool], step: int) -> None:
    """Carry the flag over "to", "and" and dashes: to the day before it, or to the year or day behind it."""
    order = range(len(numerals) - 1) if step == 1 else range(len(numerals) - 2, -1, -1)
    for index in order:
        flagged, other = (index, index + 1) if step == 1 else (index + 1, index)
        if (
            flags[flagged]
            and not flags[other]
            and _carries(words, numerals[index], numerals[index + 1], other > flagged)
        ):
            flags[other] = True


def _carries(words: Words, one: Numeral, two: Numeral, forward: bool) -> bool:
    link = connector(words, one, two)
    other = two if forward else one
    if link is None or not other.digits or other.unit or other.qualified or other.value > _LAST_YEAR:
        return False
    if forward:
        return link not in {"and", "or"} or not is_plural(words.lower[other.last])
    return link in DASHES or other.value <= 31


def _is_calendar(words: Words, numeral: Numeral) -> bool:
    if _is_damaged_date(words, numeral):
        return True
    if numeral.unit or not isinstance(numeral.value, int):
        return bool(not numeral.money and _is_clock(words, numeral))
    return (
        _is_day(words, numeral)
        or _is_year(words, numeral)
        or _is_clock(words, numeral)
        or _is_worded_year(words, numeral)
    )


def _is_day(words: Words, numeral: Numeral) -> bool:
    if not numeral.digits or not 1 <= numeral.value <= 31 or numeral.last - numeral.first > 1:
        return False
    after = numeral.last + (1 if words.raw[numeral.last] in DASHES or words.lower[numeral.last] == "of" else 0)
    if _is_month(words, after) and not numeral.qualified:
        return True
    before = numeral.first - (2 if words.raw[numeral.first - 1] in {".", *DASHES} else 1)
    if not _is_month(words, before):
        return False
    return not _month_without_day(words, before, numeral)


def _month_without_day(words: Words, month: int, numeral: Numeral) -> bool:
    """ "In April 20 people died": a month after "in" takes no day, unless a year follows."""
    if words.lower[month - 1] not in _BEFORE_MONTH:
        return False
    return words.kind[numeral.last] == "w" and is_plural(words.lower[numeral.last])


def _is_damaged_date(words: Words, numeral: Numeral) -> bool:
    """ "Apr 152017", and a bare time or code before a date in figures ("1735 15.04.2017")."""
    written = words.raw[numeral.first]
    if not numeral.digits or not written.isdigit():
        return False
    if len(written) in {5, 6} and written[-4:-2] in {"19", "20"} and _is_month(words, numeral.first - 1):
        return True
    return len(written) == 4 and words.kind[numeral.last] == "x" and words.raw[numeral.last][0].isdigit()


def _is_month(words: Words, index: int) -> bool:
    return words.lower[index] in MONTHS and words.raw[index][0].isupper()


def _is_year(words: Words, numeral: Numeral) -> bool:
    written = words.raw[numeral.first]
    if not numeral.digits or len(written) != 4 or not _FIRST_YEAR <= numeral.value <= _LAST_YEAR:
        return False
    before, after = words.lower[numeral.first - 1], words.lower[numeral.last]
    if words.hyphen(numeral.last) and words.lower[numeral.last + 1] in _COUNTING_COMPOUNDS:
        return False
    if numeral.qualified:
        return _is_qualified_year(words, numeral)
    if before in _BEFORE_YEAR or _is_month(words, numeral.first - 1):
        return numeral.value >= _MODERN or not is_plural(after)
    if after in _COUNTED or after == "of":
        return False
    return numeral.value >= _MODERN


def _is_qualified_year(words: Words, numeral: Numeral) -> bool:
    """ "Since about 2014", "until at least 2025", "3% over 2016"; not "over 2000 died"."""
    after = words.lower[numeral.last]
    if numeral.value < _MODERN or after in _COUNTED or is_plural(after):
        return False
    if words.lower[numeral.begin - 1] in _TIME_PREPOSITIONS:
        return True
    compared = numeral.begin == numeral.first - 1 and words.lower[numeral.begin] in _COMPARISONS
    return compared and numeral.value % 50 != 0 and words.kind[numeral.last] == "p"


def _is_clock(words: Words, numeral: Numeral) -> bool:
    if words.raw[numeral.last] in _ERAS or words.raw[numeral.first - 1] == "AD":
        return True
    if numeral.qualified and numeral.low != numeral.high:
        return False
    if words.lower[numeral.first - 1] == "past" and words.lower[numeral.first - 2] in _PAST:
        return True  # "half past five"
    return words.lower[numeral.last] in _CLOCK or words.lower[numeral.finish] in _CLOCK


def _is_worded_year(words: Words, numeral: Numeral) -> bool:
    """ "Nineteen eighty-four": a teen and a ten side by side."""
    word, other = words.lower[numeral.first], words.lower[numeral.first - 1]
    if numeral.last - numeral.first <= 3 and word in TENS and UNITS.get(other, 0) > 10:
        return True
    after = words.lower[numeral.last]
    return UNITS.get(word, 0) > 10 and numeral.last == numeral.first + 1 and after in TENS
