"""Shares of a whole in words: "two-thirds", "a quarter of", "half the"; "half a million" is a cardinal."""

from decimal import Decimal
from math import gcd

from app.extract.quantities.cardinals import SCALES, SMALL, UNITS
from app.extract.quantities.digits import share
from app.extract.quantities.lexer import Words
from app.extract.quantities.lexicon import table, word_set
from app.extract.quantities.nouns import singular_of
from app.extract.quantities.numeral import Numeral, tidy

_DENOMINATORS: dict[str, int] = table("numerals")["denominators"]
_ARTICLES = frozenset({"a", "an", "one"})
_OF_WHOLE = word_set("context", "after_fraction")
_TIMES = word_set("context", "times")
_SPANS = word_set("context", "spans")
_ROUND = frozenset({10, 100})
_NUMERATORS = {word: number for word, number in UNITS.items() if 0 < number < 10}


def fraction_at(words: Words, index: int) -> Numeral | None:
    """The share that starts at the word ``index`` as a decimal of at most four places; None where none does.

    A single part ("a third", "half") counts only before a whole ("of", "the", a noun of measure): "a third man" is an
    ordinal and "a quarter" a time of the year.
    """
    lower = words.lower
    if lower[index] == "a" and lower[index + 1] == "half" and lower[index + 2] in _SPANS:
        return _share(index, index + 2, 1, 2)  # "a half hour"
    if lower[index] == "half":
        return _share(index, index + 1, 1, 2) if lower[index + 1] in _OF_WHOLE else None
    numerator = 1 if lower[index] in _ARTICLES else _NUMERATORS.get(lower[index], 0)
    at = index + 1 + (1 if words.hyphen(index + 1) else 0)
    denominator = _DENOMINATORS.get(lower[at], 0)
    if not 0 < numerator < denominator or (numerator > 1) != lower[at].endswith("s"):
        return None
    if numerator == 1 and lower[at + 1] not in _OF_WHOLE and lower[index] != "one":
        return None
    return _share(index, at + 1, numerator, denominator) if gcd(numerator, denominator) == 1 else None


def time_and_half_at(words: Words, index: int) -> Numeral | None:
    """ "A year and a half", "an hour and a half": one and a half of a span of time or way."""
    if words.lower[index] not in _ARTICLES or words.lower[index + 1] not in _SPANS:
        return None
    if words.lower[index + 2 : index + 5] != ["and", "a", "half"]:
        return None
    value = Decimal("1.5")
    return Numeral(index, index + 5, value, value, unit=singular_of(words.lower[index + 1]))


def ratio_at(words: Words, index: int) -> Numeral | None:
    """ "One in five adults", "nine out of ten": a share; not "killed two in five days" nor "one in two cars"."""
    if words.lower[index + 1] not in {"in", "out"}:
        return None
    one = _plain(words, index)
    if not one:
        return None
    out = words.lower[index + 1] == "out" and words.lower[index + 2] == "of"
    if not out and words.lower[index + 1] != "in":
        return None
    at = index + (3 if out else 2)
    whole = _plain(words, at)
    if not one < whole or words.lower[at + 1] in _TIMES or words.lower[at + 1] in SCALES or words.kind[at + 1] == "n":
        return None
    return _share(index, at + 1, one, whole) if out or (one == 1 and whole > 2) or whole in _ROUND else None


def _plain(words: Words, index: int) -> int:
    if words.kind[index] == "n" and words.raw[index].isdigit() and len(words.raw[index]) < 4:
        return int(words.raw[index])
    return SMALL.get(words.lower[index], 0)


def _share(first: int, last: int, numerator: int, denominator: int) -> Numeral:
    value = tidy(share(numerator, denominator))
    return Numeral(first, last, value, value, fraction=True)
