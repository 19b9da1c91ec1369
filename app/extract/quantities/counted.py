"""The noun that a number counts: the head of the noun phrase after it, in the singular."""

from app.extract.quantities.lexer import Words
from app.extract.quantities.lexicon import word_set
from app.extract.quantities.nouns import is_known, is_noun, is_only_verb, is_plural, singular_of
from app.extract.quantities.numeral import Numeral

STOPS = word_set("grammar", "stops")
_FILLERS = word_set("grammar", "fillers")
_AFTER_OF = word_set("grammar", "after_of")
_ATTRIBUTIVE = word_set("grammar", "attributive_plurals") - word_set("grammar", "never_attributive")
_REACH = 7  # words that may stand between a number and its noun
_PARTICIPLES = ("ed", "en", "ing", "un")


def counted_noun(words: Words, numeral: Numeral) -> tuple[int, str]:
    """The counted noun in the singular ("19 battered army tanks" is "tank") and the index after it; "" for none."""
    at = numeral.last
    if words.hyphen(at):
        return at + 2, _compound(words, at + 1)
    if words.kind[at] == "p" and words.raw[at] == "+":
        at += 1
    at = _past_fillers(words, at)
    head = _plural_head(words, at)
    if head is None and (numeral.high == 1 or numeral.value == 1 or numeral.fraction):
        head = _singular_head(words, at)
    return (numeral.finish, "") if head is None else (head + 1, _name(words, head))


def _compound(words: Words, at: int) -> str:
    """ "A 20-member team" counts members, "a 71-year-old" years; "a 500-strong crowd" counts nothing that is named."""
    word = words.lower[at]
    if words.kind[at] != "w" or word in STOPS or not is_noun(word) or word in {"strong", "fold", "odd", "plus", "old"}:
        return ""
    return singular_of(word)


def _past_fillers(words: Words, at: int) -> int:
    while words.lower[at] in _FILLERS:
        at += 1
        if words.lower[at - 1] == "of":
            while words.lower[at] in _AFTER_OF:
                at += 1
    return at


def _plural_head(words: Words, at: int) -> int | None:
    for index in range(at, at + _REACH):
        word = words.lower[index]
        if _ends_phrase(words, index):
            return None
        if not is_plural(word) or words.hyphen(index + 1):
            continue
        if word in _ATTRIBUTIVE and _continues(words, index + 1):
            continue
        return index
    return None


def _continues(words: Words, index: int) -> bool:
    return not _ends_phrase(words, index) and is_plural(words.lower[index])


def _ends_phrase(words: Words, index: int) -> bool:
    word = words.lower[index]
    if words.kind[index] != "w":
        return not (words.hyphen(index) or words.raw[index] in {'"', "“", "”", "'"})
    if word in STOPS:
        return not words.hyphen(index + 1)
    return is_only_verb(word) and not word.endswith(_PARTICIPLES) and not words.hyphen(index + 1)


def _singular_head(words: Words, at: int) -> int | None:
    head = None
    for index in range(at, at + _REACH):
        word = words.lower[index]
        if _ends_phrase(words, index) or is_plural(word):
            break
        if words.kind[index] == "w" and is_noun(word) and not words.hyphen(index + 1):
            head = index
    return head


def _name(words: Words, head: int) -> str:
    """The singular, in lower case unless the dictionary does not know the word ("Syrians", "Airbuses")."""
    word = words.raw[head].replace("’", "'").removesuffix("'s")
    return singular_of(word.lower() if is_known(word.lower()) else word)
