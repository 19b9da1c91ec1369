"""Numbers that name a thing and count nothing: "Resolution 2254", "page 12", "FTSE 100", "5G", "the Big Four"."""

from app.extract.quantities.counted import STOPS
from app.extract.quantities.lexer import Words
from app.extract.quantities.lexicon import word_set
from app.extract.quantities.nouns import is_known, is_plural
from app.extract.quantities.numeral import Numeral
from app.extract.quantities.phrases import Phrases

_BEFORE = word_set("names", "before")
_BRANDS = word_set("names", "brands")
_PHRASES = Phrases(dict.fromkeys(word_set("names", "phrases"), True))
_AFFECTED = word_set("context", "after_vague") - {"of", "more", "others", "are", "were", "have"}
_STREETS = word_set("names", "streets")
_EXACT = word_set("names", "exact")
_MARKS = frozenset("#@_/\\=^")
_OPENS_SENTENCE = frozenset({".", "!", "?", ":", ";", "", "-", "–", "—", "|", "(", '"', "“", "”", "'", "‘", "’", ","})
_PRONOUNS = frozenset(
    {
        "i",
        "he",
        "she",
        "we",
        "they",
        "it",
        "the",
        "a",
        "an",
        "and",
        "or",
        "but",
        "no",
        "not",
        "in",
        "at",
        "on",
        "of",
        "by",
        "for",
    }
)


def is_name(words: Words, numeral: Numeral) -> bool:
    """Whether the number is part of a name, a code or an address."""
    if words.text[words.start[numeral.first] : words.end[numeral.last - 1]] in _EXACT:
        return True
    if numeral.money or numeral.qualified or numeral.vague:
        return _touches_mark(words, numeral)
    if _touches_letters(words, numeral) or _touches_mark(words, numeral):
        return True
    if numeral.unit:
        return False
    if words.raw[numeral.last] == "" and words.raw[numeral.first - 1] in {".", "!", "?"}:
        return True  # a stray number at the very end
    return (
        _is_address(words, numeral)
        or _is_labelled(words, numeral)
        or _is_branded(words, numeral)
        or _is_titled(words, numeral)
        or _is_group(words, numeral)
    )


def _touches_letters(words: Words, numeral: Numeral) -> bool:
    """ "5G", "747s", "4x4": letters glued to digits that are no unit."""
    if not words.raw[numeral.last - 1][-1:].isdigit():
        return False
    after = numeral.finish
    if words.hyphen(after):
        return len(words.raw[after + 1]) == 1 and words.raw[after + 1].isupper()  # "Form 10-K"
    if words.raw[after] == "(":
        return words.glued(after) and len(words.raw[after + 1]) == 1 and words.kind[after + 1] == "w"  # "401(k)"
    return words.kind[after] in "wx" and words.glued(after)


def _touches_mark(words: Words, numeral: Numeral) -> bool:
    before = numeral.begin - 1
    if words.raw[before] in _MARKS and words.glued(numeral.begin):
        return True
    if words.raw[before] == "+" and words.glued(before) and words.glued(numeral.begin):
        return True
    if numeral.unit:
        return False
    return (
        words.raw[numeral.finish] in _MARKS and words.glued(numeral.finish) and words.kind[numeral.finish + 1] in "nwx"
    )


def _is_address(words: Words, numeral: Numeral) -> bool:
    """ "221 Baker Street": the number of a house."""
    for at in range(numeral.last, numeral.last + 4):
        if words.kind[at] != "w" or not words.raw[at][0].isupper():
            return False
        if at > numeral.last and words.lower[at] in _STREETS:
            return True
    return False


def _is_labelled(words: Words, numeral: Numeral) -> bool:
    """After a word that takes a number as its label, unless a counted noun follows ("on day two 40 homes burned")."""
    at = numeral.first - 1
    if words.raw[at] == "." and words.lower[at - 1] in {"no", "p", "pp", "vol", "art", "sec", "fig", "ch", "para"}:
        return True
    before = words.lower[at]
    if before not in _BEFORE or (before == "no" and not numeral.digits):
        return False
    return not is_plural(words.lower[numeral.last])


def _counts(words: Words, numeral: Numeral) -> bool:
    after = words.lower[numeral.last]
    return is_plural(after) or after in _AFFECTED or is_plural(words.lower[numeral.last + 1])


def _is_branded(words: Words, numeral: Numeral) -> bool:
    """After a brand or an index ("FTSE 100"), or after a name in the midst of a sentence where nothing is counted."""
    at = numeral.first - 1
    if words.hyphen(at) and words.kind[at - 1] == "n":
        at -= 2  # "Boeing 787-9"
    before = words.raw[at]
    if words.kind[at] != "w" or (not before[0].isupper() and before.lower() not in {"iphone", "ipad", "ios"}):
        return False
    if before.lower() in _BRANDS:
        return words.lower[numeral.last] not in _AFFECTED
    if not numeral.digits or numeral.value == 0 or words.raw[at - 1] in _OPENS_SENTENCE:
        return False
    return (
        not is_known(before.lower()) and words.kind[numeral.last] == "p" and words.raw[numeral.last] not in {",", "-"}
    )


def _is_titled(words: Words, numeral: Numeral) -> bool:
    """A capitalised number word beside another capitalised word in the midst of a sentence ("Super Bowl Fifty")."""
    written = words.raw[numeral.first]
    if not written[0].isupper() or written.isupper():
        return False
    if _PHRASES.at(words, numeral.first):
        return True
    at = numeral.first - 1
    if words.kind[at] != "w" or not words.raw[at][0].isupper() or words.lower[at] in _PRONOUNS:
        return False
    after = numeral.last
    if words.kind[after] == "w" and words.lower[after] not in STOPS and words.raw[after][0].islower():
        return False
    return not _counts(words, numeral)


def _is_group(words: Words, numeral: Numeral) -> bool:
    """ "The Group of Seven", "the Gang of Four"."""
    at = numeral.first - 1
    return words.lower[at] == "of" and words.raw[at - 1] in {"Group", "Gang"}
