"""Which "one" is a number: "one soldier", "killing one"; not "one of", "no one", "the one who", "at one point"."""

from app.extract.quantities.cardinals import SMALL
from app.extract.quantities.counted import STOPS
from app.extract.quantities.lexer import Words
from app.extract.quantities.lexicon import word_set
from app.extract.quantities.nouns import is_noun, is_only_verb
from app.extract.quantities.numeral import Numeral

_NOT_AFTER = word_set("one", "not_after")
_NOT_BEFORE = word_set("one", "not_before")
_AFFECTED = word_set("one", "affected")
_AFFECTING = word_set("one", "affecting")
_BE = frozenset({"was", "is", "has", "had"})


def is_pronoun_one(words: Words, numeral: Numeral) -> bool:
    """Whether a number is the pronoun or the determiner "one" rather than a count."""
    if words.lower[numeral.first] != "one" or numeral.last != numeral.first + 1 or numeral.unit:
        return False
    if numeral.qualified:
        return words.lower[numeral.last] == "of" and numeral.low == numeral.high
    before, after = words.lower[numeral.first - 1], words.lower[numeral.last]
    if before == "between" and after == "and":
        return False
    if after in {"or", "to"} and (words.kind[numeral.last + 1] == "n" or words.lower[numeral.last + 1] in SMALL):
        return False  # "one or two"
    if before == "only" and words.lower[numeral.first - 2] == "the":
        return True
    if before in _NOT_AFTER or after in _NOT_BEFORE:
        return True
    if words.hyphen(numeral.first - 1) and words.kind[numeral.first - 2] == "w":
        return True  # "one-on-one"
    if words.hyphen(numeral.last):
        return words.lower[numeral.last + 1] in _NOT_BEFORE
    return not _is_counted(words, numeral, before, after)


def _is_counted(words: Words, numeral: Numeral, before: str, after: str) -> bool:
    if after in _AFFECTED or before in _AFFECTING or (after in _BE and words.lower[numeral.last + 1] in _AFFECTED):
        return True
    return words.kind[numeral.last] == "w" and after not in STOPS and is_noun_or_adjective(after)


def is_noun_or_adjective(word: str) -> bool:
    """Whether a lower-case word can begin the noun phrase that "one" counts."""
    return is_noun(word) or not is_only_verb(word)
