"""Which words are nouns that can be counted, and their singular. The dictionary is lemminflect's."""

from functools import lru_cache

from app.extract.dictionary import lemmas
from app.extract.quantities.lexicon import table, word_set

_NOUNS = table("nouns")
_SINGULARS: dict[str, str] = _NOUNS["irregular"]
NEVER_COUNTED = word_set("nouns", "never_counted")
_SAME = word_set("nouns", "plural_without_s")


@lru_cache(maxsize=16384)
def is_plural(word: str) -> bool:
    """Whether a lower-case word can be a plural noun ("tanks", "people", "police")."""
    if word in _SINGULARS or word in _SAME:
        return True
    if word in NEVER_COUNTED or len(word) < 3:
        return False
    if word.endswith("s"):
        return _can_be_plural(word)
    return singular_of(word) != word


def _can_be_plural(word: str) -> bool:
    found = lemmas(word)
    if not found:  # a name ("Yemenis"); "Syrias" is a country whose apostrophe was lost
        return not word.endswith(("ss", "us", "'s", "ias"))
    return any(lemma != word for lemma in found.get("NOUN", ())) or "PROPN" in found


@lru_cache(maxsize=16384)
def singular_of(word: str) -> str:
    """The singular of a noun, letter case kept ("Syrians" is "Syrian"); the word itself where it has none."""
    lower = word.lower()
    if lower in _SINGULARS:
        return _SINGULARS[lower]
    if lower in _SAME:
        return word
    known = lemmas(lower).get("NOUN")
    if known:
        return known[0]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "'s")) and len(lower) > 3:
        return _without_s(word)
    return word


def _without_s(word: str) -> str:
    """The regular singular of a word that no dictionary knows ("Yazidis", "militias")."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=16384)
def is_noun(word: str) -> bool:
    """Whether a lower-case word can be a noun at all; words that no dictionary knows can."""
    found = lemmas(word)
    return not found or "NOUN" in found or "PROPN" in found


@lru_cache(maxsize=16384)
def is_known(word: str) -> bool:
    """Whether the dictionary has the lower-case word, or a word that the lists name."""
    return word in _SINGULARS or word in _SAME or bool(lemmas(word))


@lru_cache(maxsize=16384)
def is_only_verb(word: str) -> bool:
    """Whether a lower-case word can only be a verb form or an adverb, so that a noun phrase ends before it."""
    found = lemmas(word)
    return bool(found) and not ({"NOUN", "ADJ", "PROPN"} & found.keys())
