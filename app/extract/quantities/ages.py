"""Ages are quantities of years: "82-year-old", "aged 12", "Leila Haddad, 34,"."""

from app.extract.quantities.lexer import Words
from app.extract.quantities.lexicon import word_set
from app.extract.quantities.nouns import is_known
from app.extract.quantities.numeral import Numeral

_PERSONS = word_set("context", "persons")
_AGED = frozenset({"aged", "age"})
_OLDEST = 120
_YOUNGEST_ALONE = 12  # after one name alone a smaller number is more often a count
_CLOSE = frozenset({",", ".", ";", ")"})


def is_age(words: Words, numeral: Numeral) -> bool:
    """Whether a number without a noun of its own is an age in years."""
    high = numeral.high if numeral.high is not None else numeral.value
    if not isinstance(numeral.value, int) or high > _OLDEST or numeral.vague:
        return False
    before = words.lower[numeral.begin - 1]
    if before in _AGED or (before in {"of", "at"} and words.lower[numeral.begin - 2] == "age"):
        return True
    if before == "and" and words.kind[numeral.begin - 2] == "n" and words.lower[numeral.begin - 3] in _AGED:
        return True  # "aged 6 and 9"
    return numeral.digits and not numeral.qualified and _in_apposition(words, numeral)


def _in_apposition(words: Words, numeral: Numeral) -> bool:
    """A number between commas or brackets behind a person's name, which no dictionary word ends."""
    mark, name = words.raw[numeral.first - 1], words.raw[numeral.first - 2]
    if mark == "," and name in _PERSONS:
        return words.raw[numeral.last] in _CLOSE
    if name == "," and mark.lower() == "now":
        return words.raw[numeral.last] in _CLOSE
    if mark not in {",", "("} or words.raw[numeral.last] not in _CLOSE or not name[:1].isupper():
        return False
    first = words.raw[numeral.first - 3]
    if mark == "(" and not first[:1].isupper():
        return False
    if numeral.value < _YOUNGEST_ALONE and not first[:1].isupper():
        return False
    return not is_known(name.lower()) or (first[:1].isupper() and not is_known(first.lower()))
