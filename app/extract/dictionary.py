"""The dictionary of English forms, lemminflect's: loaded when the first word is looked up, and each answer kept.

lemminflect copies deeply at every look-up, and takes a quarter of a second to load: who reads no text starts without.
"""

from collections.abc import Mapping
from functools import lru_cache

Forms = Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=1 << 16)
def lemmas(word: str) -> Forms:
    """The base forms of a lower-case word by its parts of speech (NOUN, VERB, ...), empty for an unknown word."""
    import lemminflect

    return dict(lemminflect.getAllLemmas(word))


@lru_cache(maxsize=1 << 14)
def guessed_verb(word: str) -> tuple[str, ...]:
    """The base forms of an unknown verb form, by the rules for such words."""
    import lemminflect

    return tuple(lemminflect.getLemma(word, upos="VERB"))


@lru_cache(maxsize=1 << 14)
def verb_forms(lemma: str) -> Forms:
    """The forms of a verb by their Penn tags, empty for an unknown verb."""
    import lemminflect

    return dict(lemminflect.getAllInflections(lemma, upos="VERB"))


@lru_cache(maxsize=1 << 14)
def plurals(noun: str) -> tuple[str, ...]:
    """The plural forms of a noun, an unknown one's by rule."""
    import lemminflect

    return tuple(lemminflect.getInflection(noun, "NNS", inflect_oov=True))
