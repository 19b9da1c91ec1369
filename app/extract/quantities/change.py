"""Which way a quantity of change went: "rose 3%", "a drop of 40", "12 percent higher"."""

from app.domain.terms import Direction
from app.extract.quantities.lexer import Words
from app.extract.quantities.lexicon import table, word_set
from app.extract.quantities.numeral import Numeral

_CHANGE = table("change")
_WAYS = {"up": Direction.UP, "down": Direction.DOWN}
_VERBS = {word: way for name, way in _WAYS.items() for word in _CHANGE[name]["verbs"]}
_NOUNS = {word: way for name, way in _WAYS.items() for word in _CHANGE[name]["nouns"]}
_WEAK = {word: way for name, way in _WAYS.items() for word in _CHANGE[name]["weak"]}
_AFTER = {word: way for name, way in _WAYS.items() for word in _CHANGE[name]["after"]}
_BY_ONLY = {word: way for name, way in _WAYS.items() for word in _CHANGE["by_only"][name]}
_BEHIND_BY = _VERBS | _NOUNS | _WEAK | _BY_ONLY
_WITH_OBJECT = word_set("change", "with_object", "verbs")
_TAKES_OBJECT = word_set("change", "takes_object", "verbs")
_BETWEEN = word_set("change", "between", "words")
_ENDS = word_set("change", "between", "ends")
_WEAK_UNITS = word_set("change", "units", "weak")
_CUES = frozenset(_BEHIND_BY) | word_set("change", "cues", "words")
_LEVELS = word_set("change", "levels", "words")
_RATES = word_set("change", "rates", "words")
_REACH = 8
_BY_REACH = 7


def is_change_near(words: Words, index: int) -> bool:
    """Whether a word of change stands within a few words before ``index``, in the same clause."""
    for at in range(index - 1, index - 1 - _REACH, -1):
        if words.kind[at] == "p" and words.raw[at] not in {"-", "'", '"', "%"}:
            return False
        if words.lower[at] in _CUES:
            return True
    return False


def direction_of(words: Words, numeral: Numeral, unit: str, after_unit: int) -> Direction | None:
    """The way of the change that a number measures; None for a level ("fell to 30") and for what does not change."""
    return _before(words, numeral, unit) or _following(words, numeral, unit, after_unit)


def says_again(words: Words, after: int, begin: int) -> bool:
    """Whether a number says another way what stands before it: "12 points, or 0.4 percent", "$2 (3%)"."""
    between = words.lower[after:begin]
    return between in (["or"], [",", "or"], ["("])


def _before(words: Words, numeral: Numeral, unit: str) -> Direction | None:
    if not _LEVELS.isdisjoint(words.lower[numeral.begin : numeral.first]):
        return None
    index = numeral.begin - 1
    for at in range(index, index - 4, -1):
        word = words.lower[at]
        if word == "by" or (word in {"of", "at"} and words.lower[at - 1] in _RATES):
            return _behind_by(words, at - 1, _BEHIND_BY if word == "by" else _VERBS)
        way = _way(words, at, unit, of=words.lower[at + 1] == "of")
        if way is not None:
            return way
        if word not in _BETWEEN:
            return None
    return None


def _way(words: Words, at: int, unit: str, *, of: bool) -> Direction | None:
    word = words.lower[at]
    if of:
        return _NOUNS.get(word) or (_WEAK.get(word) if unit in _WEAK_UNITS else None)  # a loss of $2m is no change
    if words.lower[at + 1] == "to":
        return None
    if (not unit and word not in _TAKES_OBJECT) or _is_measure(unit) or word in _WITH_OBJECT:
        return _VERBS.get(word) or (_WEAK.get(word) if _is_measure(unit) else None)
    return None


def _behind_by(words: Words, index: int, ways: dict[str, Direction]) -> Direction | None:
    for at in range(index, index - _BY_REACH, -1):
        if words.kind[at] == "p" and words.raw[at] not in {"-", ","}:
            return None
        way = ways.get(words.lower[at])
        if way is not None:
            return way
    return None


def _following(words: Words, numeral: Numeral, unit: str, after_unit: int) -> Direction | None:
    """ "A 5 percent increase", "a 12-point drop", "20% higher", "3% more"."""
    if not _is_measure(unit):
        return None
    at = after_unit
    for _ in range(2):
        word = words.lower[at]
        if word in _AFTER and (at == after_unit):
            return _AFTER[word]
        if word in _NOUNS:
            return _NOUNS[word]
        if words.kind[at] != "w" or word in _ENDS:
            return None
        at += 1
    return None


def _is_measure(unit: str) -> bool:
    return unit in _WEAK_UNITS or (len(unit) == 3 and unit.isupper())
