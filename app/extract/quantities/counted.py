"""The noun that a number counts: the head of the noun phrase after it, in the singular."""

from app.extract.quantities.lexer import Words
from app.extract.quantities.lexicon import word_set
from app.extract.quantities.nouns import NEVER_COUNTED, is_known, is_noun, is_only_verb, is_plural, singular_of
from app.extract.quantities.numeral import Numeral

STOPS = word_set("grammar", "stops")
_FILLERS = word_set("grammar", "fillers")
_AFTER_OF = word_set("grammar", "after_of")
_ATTRIBUTIVE = word_set("grammar", "attributive_plurals") - word_set("grammar", "never_attributive")
_SPANS = word_set("context", "spans")
_OLD = frozenset({"old", "olds"})
_REACH = 7  # words that may stand between a number and its noun
_MODIFIERS = ("ed", "en", "ing", "ly")  # participles and adverbs before the noun


def counted_noun(words: Words, numeral: Numeral) -> tuple[int, str]:
    """The counted noun in the singular ("19 battered army tanks" is "tank") and the index after it; "" for none."""
    at = max(numeral.last, numeral.finish)
    if words.hyphen(numeral.first - 1) and words.kind[numeral.first - 2] == "n":
        return numeral.finish, ""  # the second half of a score
    if words.hyphen(at):
        return at + 2, _compound(words, at + 1)
    if words.lower[at + 1] in _OLD:
        return at + 2, singular_of(words.lower[at])  # "18-24 year olds"
    at = _past_fillers(words, at, _AFTER_OF | {"a", "an"} if numeral.fraction else frozenset())
    if numeral.vague and words.lower[at].endswith("ing") and at == numeral.finish:
        return numeral.finish, ""  # "hundreds suffering": what follows is what they do
    head = _plural_head(words, at)
    if head is None and (numeral.high == 1 or numeral.value == 1 or numeral.fraction):
        head = _singular_head(words, at)
    if head is None and words.lower[at] in _SPANS:
        head = at  # "a five hour trip"
    return (numeral.finish, "") if head is None else (head + 1, _name(words, head))


def _compound(words: Words, at: int) -> str:
    """ "A 20-member team" counts members, "a 71-year-old" years; "a 500-strong crowd" counts nothing that is named."""
    word = words.lower[at]
    if (
        words.kind[at] != "w"
        or word in STOPS
        or word in _FILLERS
        or not is_noun(word)
        or word in {"strong", "fold", "odd", "plus", "old"}
    ):
        return ""
    return singular_of(word)


def _past_fillers(words: Words, at: int, determiners: frozenset[str]) -> int:
    while words.lower[at] in _FILLERS or words.lower[at] in determiners:
        at += 1
        if words.lower[at - 1] == "of":
            while words.lower[at] in _AFTER_OF:
                at += 1
    return at


def _plural_head(words: Words, at: int) -> int | None:
    for index in range(at, at + _REACH):
        word = words.lower[index]
        if index == at and _must_be_noun(words, at):
            return at
        if _ends_phrase(words, index):
            return None
        if not is_plural(word) or words.hyphen(index + 1) or _is_acronym(words, index):
            continue
        if word in _ATTRIBUTIVE and _continues(words, index + 1):
            continue
        return index
    return None


def _is_acronym(words: Words, index: int) -> bool:
    """ "ISIS", but not the "MINERS" of a headline in capitals."""
    return words.raw[index].isupper() and not is_known(words.lower[index])


def _must_be_noun(words: Words, index: int) -> bool:
    """ "9 assists", "82 RBIs": no third person singular can follow a number."""
    raw = words.raw[index]
    if not raw.endswith("s") or len(raw) < 3 or words.lower[index] in NEVER_COUNTED or words.hyphen(index + 1):
        return False
    return raw[:-1].isupper() or (words.kind[index] == "w" and raw.islower() and is_only_verb(raw))


def _continues(words: Words, index: int) -> bool:
    return not _ends_phrase(words, index) and is_plural(words.lower[index])


def _ends_phrase(words: Words, index: int) -> bool:
    word = words.lower[index]
    if words.kind[index] != "w":
        if words.kind[index] == "x" and word[0].isalpha():
            return False  # "Su-25 jets"
        return not (words.hyphen(index) or words.raw[index] in {'"', "“", "”", "'"})
    if words.hyphen(index + 1) or words.hyphen(index - 1):
        return False
    if word == "and":
        return not _joins_names(words, index)
    return word in STOPS or (is_only_verb(word) and not word.endswith(_MODIFIERS))


def _joins_names(words: Words, index: int) -> bool:
    """ "5,000 Harran and Urfa residents": two names before one noun."""
    one, two = words.raw[index - 1], words.raw[index + 1]
    return one[:1].isupper() and two[:1].isupper() and not is_plural(words.lower[index - 1])


def _singular_head(words: Words, at: int) -> int | None:
    head = None
    for index in range(at, at + _REACH):
        word = words.lower[index]
        if _ends_phrase(words, index) or is_plural(word):
            break
        if words.kind[index] == "w" and is_noun(word) and not words.hyphen(index + 1) and not word.endswith("'s"):
            head = index
    return head


def _name(words: Words, head: int) -> str:
    """The singular, in lower case unless the dictionary does not know the word ("Syrians", "Airbuses")."""
    word = words.raw[head].replace("’", "'").removesuffix("'s")
    if word[:-1].isupper() and word[-1] == "s":
        return word[:-1]  # "RBIs"
    one = singular_of(word.lower())
    if words.hyphen(head - 1) and one in STOPS:
        return f"{words.lower[head - 2]}-{one}"  # "pick-ups"
    return singular_of(word.lower() if is_known(word.lower()) else word)
