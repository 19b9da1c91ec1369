"""Bounds and approximations around a number: "at least", "up to about", "or more"."""

from collections.abc import Iterator

from app.extract.quantities.cardinals import SMALL
from app.extract.quantities.lexer import Words
from app.extract.quantities.lexicon import table, word_set
from app.extract.quantities.numeral import Numeral
from app.extract.quantities.phrases import Phrases

_TABLE = table("qualifiers")


def _phrases(*keys: str) -> Phrases[str]:
    return Phrases({phrase: kind for key in keys for kind, listed_ in _TABLE[key].items() for phrase in listed_})


_BEFORE = _phrases("before")
_AFTER = _phrases("after")
_LAST = _phrases("last")
_ONLY_GLUED = frozenset({"odd", "ish", "+"})
_CONTINUES = frozenset({"to", "than", "of", "a", "an", "the"})
_MARK_OR_JOIN = frozenset({"and", "but", ""})
_TIMES = word_set("context", "times")
_DURING = word_set("context", "over_means_more_after")
_MOST = 6  # qualifiers before one number


def read_before(words: Words, numeral: Numeral) -> None:
    """Apply the qualifiers that stand before a number, the nearest first."""
    for begin, kind in _before(words, numeral.begin):
        if kind == "through":
            continue
        if begin == numeral.begin - 1 and words.lower[begin] == "over" and _means_during(words, numeral):
            return
        numeral.begin = begin
        bound(numeral, kind)


def _before(words: Words, index: int) -> Iterator[tuple[int, str]]:
    for _ in range(_MOST):
        found = _BEFORE.before(words, index)
        if found is None:
            return
        index = found[0]
        yield found


def _means_during(words: Words, numeral: Numeral) -> bool:
    """ "Rose 5% over two years": before a time, "over" is a bound only where a duration is expected."""
    before = words.lower[numeral.begin - 2]
    after = numeral.finish + (1 if words.hyphen(numeral.finish) else 0)
    return words.lower[after] in _TIMES and before not in _DURING and _in_clause(words, numeral.begin - 2)


def _in_clause(words: Words, index: int) -> bool:
    return words.kind[index] in "wn" or words.raw[index] == "%"


def read_after(words: Words, numeral: Numeral, index: int, *, adjacent: bool) -> None:
    """Apply the qualifier at ``index``: directly after the number (``adjacent``), or after its noun."""
    at = index + (1 if words.hyphen(index) else 0)
    found = _AFTER.at(words, at)
    if found is not None and _stands_after(words, at, found[0]):
        _apply(numeral, found, adjacent=adjacent)
        return
    found = _LAST.at(words, at)
    if found is not None and (words.kind[found[0]] == "p" or words.lower[found[0]] in _MARK_OR_JOIN):
        _apply(numeral, found, adjacent=adjacent)


def _apply(numeral: Numeral, found: tuple[int, str], *, adjacent: bool) -> None:
    if adjacent:
        numeral.finish = found[0]
    bound(numeral, found[1])


def _stands_after(words: Words, first: int, last: int) -> bool:
    """Not the start of what comes next: "20 and more than 30", "20 and up to 30", "20 plus 5"."""
    if words.lower[first] in _ONLY_GLUED and not words.glued(first):
        return False
    return words.kind[last] not in "ns" and words.lower[last] not in _CONTINUES and words.lower[last] not in SMALL


def bound(numeral: Numeral, kind: str) -> None:
    """Open the upper end ("low"), open the lower end ("high"), or mark as approximate ("approx")."""
    numeral.qualified = True
    if kind == "approx":
        numeral.approx = True
    elif kind == "low" and numeral.low is not None:
        numeral.high = None
    elif kind == "high" and numeral.high is not None:
        numeral.low = None
