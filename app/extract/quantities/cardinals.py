"""Number words and digits with their scales to values: "a hundred and twelve", "2.5 billion", "two dozen"."""

from dataclasses import dataclass
from decimal import Decimal

from app.domain.quantity import Number
from app.extract.quantities.digits import read_digits
from app.extract.quantities.lexer import Words
from app.extract.quantities.lexicon import table
from app.extract.quantities.metres import are_metres
from app.extract.quantities.numeral import Numeral, tidy

_NUMERALS = table("numerals")
UNITS: dict[str, int] = _NUMERALS["units"]
TENS: dict[str, int] = _NUMERALS["tens"]
SCALES: dict[str, int] = _NUMERALS["scales"]
ABBREVIATIONS: dict[str, int] = _NUMERALS["abbreviations"]
SMALL = UNITS | TENS
DOZEN = frozenset({"dozen", "dozens"})
_ARTICLES = frozenset({"a", "an"})
_PLURAL_SCALES = frozenset({"thousands", "millions", "billions"})
_HALVES = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
STARTS = frozenset(SMALL) | {"a", "an", "half", "quarter", "dozen", "hundred", "thousand", "million", "billion"}


@dataclass(slots=True)
class _Sum:
    """The state of reading number words: ``total`` of closed groups, ``group`` being read, next word at ``index``."""

    index: int
    total: Number = 0
    group: Number | None = None
    ceiling: int = 10**18
    dozen: bool = False
    scale: int = 1

    @property
    def value(self) -> Number:
        return self.total + (self.group or 0)


def cardinal_at(words: Words, index: int) -> Numeral | None:
    """The number that starts at the word ``index``, the longest that there is; None where none starts there.

    ``approx`` is set for dozens that were counted ("two dozen").
    """
    if words.kind[index] in "nf":
        return _from_digits(words, index)
    lower = words.lower[index]
    if lower not in STARTS:
        return None
    return _from_words(words, index) if lower not in _HALVES else None


def _from_digits(words: Words, index: int) -> Numeral | None:
    value = read_digits(words.raw[index])
    if value is None:
        return None
    state = _Sum(index + 1, group=value)
    _half_more(words, state)
    _scales(words, state, words.raw[index])
    return _numeral(words, index, state, digits=state.scale == 1)


def _from_words(words: Words, index: int) -> Numeral | None:
    state = _Sum(index)
    if words.lower[index] in _ARTICLES:
        state.index += 1
        state.group = 1
        if words.lower[state.index] not in SCALES and words.lower[state.index] not in DOZEN:
            return None
    elif words.lower[index] in SCALES:
        if words.lower[index - 1] != "another" and (words.lower[index + 1] != "and"):
            return None
        state.group = 1
    elif words.lower[index] in DOZEN:
        state.group = 1
    while _take_small(words, state) or _take_scale(words, state):
        pass
    return _numeral(words, index, state) if state.index > index else None


def _numeral(words: Words, index: int, state: _Sum, *, digits: bool = False) -> Numeral:
    _half_more(words, state)
    value = tidy(Decimal(state.value))
    return Numeral(index, state.index, value, value, approx=state.dozen, digits=digits, scale=state.scale)


def _take_small(words: Words, state: _Sum) -> bool:
    """Take "forty", "-three", "and twelve" where it continues the group."""
    index = _joined(words, state)
    number = SMALL.get(words.lower[index])
    if number is None or state.dozen or not _fits(state.group, number, first=state.scale == 1):
        return False
    state.group = (state.group or 0) + number
    state.index = index + 1
    return True


def _joined(words: Words, state: _Sum) -> int:
    """The index of the next number word, past a hyphen or an "and" that joins it to what was read."""
    index = state.index
    if state.group is None and not state.total:
        return index
    if words.hyphen(index):
        index += 1
    after_hundred = state.group is None or (state.group >= 100 and state.group % 100 == 0)
    if words.lower[index] == "and" and after_hundred and not state.dozen:
        after = index + (2 if words.hyphen(index + 1) else 1)
        return after if words.lower[after] in SMALL else index
    return index


def _fits(group: Number | None, number: int, *, first: bool) -> bool:
    if group is None:
        return True
    if group >= 100 and group % 100 == 0 and not first:
        return number < 100
    return number < 10 and 20 <= group % 100 <= 90 and group % 10 == 0


def _take_scale(words: Words, state: _Sum) -> bool:
    """Take "hundred", "million" or "dozen", with a hyphen before it or not."""
    index = state.index + (1 if words.hyphen(state.index) else 0)
    word = words.lower[index]
    if word in DOZEN and state.group is not None and not state.dozen and word == "dozen":
        state.group, state.dozen, state.scale, state.index = state.group * 12, True, 12, index + 1
        return True
    scale = SCALES.get(word, 0)
    if not scale or state.group is None or word in _PLURAL_SCALES or scale >= state.ceiling:
        return False
    if scale == 100 and state.group >= 100:
        return False
    _multiply(state, scale, index)
    return True


def _multiply(state: _Sum, scale: int, index: int) -> None:
    if scale == 100:
        state.group = (state.group or 1) * 100
    else:
        state.total, state.group, state.ceiling = state.total + (state.group or 1) * scale, None, scale
    state.scale, state.index = scale, index + 1


def _scales(words: Words, state: _Sum, written: str) -> None:
    """Take the scale words or the short form after digits ("2.5 billion", "1.2m", "5 thousand")."""
    while True:
        index = state.index + (1 if words.hyphen(state.index) else 0)
        word = words.lower[index]
        scale = SCALES.get(word, 0) or _abbreviated(words, index)
        if word == "dozen" and state.scale == 1 and state.group is not None:
            state.group, state.dozen, state.scale, state.index = state.group * 12, True, 12, index + 1
            return
        if not scale or scale >= state.ceiling or (scale < 1000 and "," in written):
            return
        state.group, state.ceiling, state.scale = state.value * scale, scale, state.scale * scale
        state.index = index + 1


def _abbreviated(words: Words, index: int) -> int:
    """The scale of a short form; a single letter is glued to its digits, or stands behind money ("£5 m")."""
    word = words.lower[index]
    if len(word) == 1 and (words.hyphen(index - 1) or not (words.glued(index) or words.kind[index - 2] == "s")):
        return 0
    if word == "m" and are_metres(words, index):
        return 0
    return ABBREVIATIONS.get(word, 0)


def _half_more(words: Words, state: _Sum) -> None:
    """ "Two and a half", "a million and a half", "2 and 1/2", "2 1/2"."""
    lower, index = words.lower, state.index
    gap = 1 if words.hyphen(index) else 0
    joined = index + gap
    if lower[joined] == "and" and lower[joined + 1 + gap] in {"a", "one"}:
        part = _HALVES.get(lower[joined + 2 + 2 * gap])
        if part is not None:
            _add(state, part, joined + 3 + 2 * gap)
            _scales_after_half(words, state)
    elif words.kind[joined] == "n" and "/" in words.raw[joined]:
        fraction = read_digits(words.raw[joined])
        if fraction is not None:
            _add(state, fraction, joined + 1)


def _scales_after_half(words: Words, state: _Sum) -> None:
    if state.scale == 1 and state.group is not None:
        index = state.index + (1 if words.hyphen(state.index) else 0)
        scale = SCALES.get(words.lower[index], 0)
        if scale:
            state.group, state.scale, state.index = state.group * scale, scale, index + 1


def _add(state: _Sum, part: Number, index: int) -> None:
    last = state.scale if state.group is None or state.scale == 100 else 1
    state.group = (state.group or 0) + part * last
    state.index = index


def portion_at(words: Words, index: int) -> Numeral | None:
    """ "Half a million", "half a dozen", "a half-dozen", "a quarter of a million", "three quarters of a million"."""
    lower, at, times = words.lower, index, 1
    if lower[at] in _ARTICLES or lower[at] == "one":
        at += 1
    elif lower[at] == "three":
        at, times = at + 1 + (1 if words.hyphen(at + 1) else 0), 3
    part = _HALVES.get(lower[at].removesuffix("s"))
    if part is None or (times == 3) != lower[at].endswith("s"):
        return None
    at += 1
    for small in ("-", "of", "a", "-"):
        if lower[at] == small or (small == "-" and words.hyphen(at)):
            at += 1
    if lower[at] in DOZEN or (lower[at] in SCALES and lower[at] not in _PLURAL_SCALES):
        scale = SCALES.get(lower[at], 12)
        value = tidy(part * times * scale)
        return Numeral(index, at + 1, value, value, approx=scale == 12, scale=scale)
    return None
