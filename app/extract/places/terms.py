"""The words that tell a place: kinds of places, and the words before a name."""

from functools import lru_cache
from typing import Final

from app.extract import dictionary
from app.extract.names.ordinary import FUNCTIONS, load
from app.extract.names.phrases import Phrases
from app.extract.names.words import LOWER, Words
from app.extract.places.place import PlaceKind

_PLACES: Final = load("places.toml")
_TYPES: Final = _PLACES["types"]

ANAPHORS: Final = {word: PlaceKind(kind) for kind, words in _PLACES["anaphors"].items() for word in words}
SAME_SITE: Final[dict[str, str]] = _TYPES["same_site"]
OWN_SITE: Final = frozenset(_TYPES["own_site"])
SURE: Final = frozenset(_PLACES["before"]["sure"])
MOVED_TO: Final = frozenset(_PLACES["before"]["moved_to"])
SURE_OF: Final = frozenset(_PLACES["before"]["sure_of"])
LIKELY: Final = frozenset(_PLACES["before"]["likely"])
COMPASS: Final = frozenset(_PLACES["before"]["compass"])
NEVER: Final = frozenset(_PLACES["never"]["words"]) | FUNCTIONS
NOT_BEFORE: Final = frozenset(_PLACES["never"]["before"])


def _types() -> Phrases[tuple[str, PlaceKind]]:
    index: Phrases[tuple[str, PlaceKind]] = Phrases()
    for kind in (PlaceKind.CITY, PlaceKind.PROVINCE, PlaceKind.DISTRICT, PlaceKind.SITE):
        for word in _TYPES[kind.value]:
            index.add(word, (word, kind))
    return index


TYPES: Final = _types()


@lru_cache(maxsize=1 << 14)
def is_english(word: str) -> bool:
    """Whether a lower-case word is in the dictionary of English nouns, verbs and adjectives."""
    return word.isascii() and bool(dictionary.lemmas(word))


def type_at(text: Words, at: int) -> tuple[str, PlaceKind, int] | None:
    """The word for a kind of place at a word: the word, the kind, and the index behind it."""
    if at >= len(text) or text.gap(at) not in {" ", "\n", "-"}:
        return None
    found = TYPES.at(text, at)
    return (*found.value, found.last) if found else None


def opens_sentence(text: Words, at: int) -> bool:
    """Whether a word stands at the beginning of the text or behind a mark that may end a sentence."""
    return at == 0 or any(mark in text.gap(at) for mark in '.!?:;\n"“”(')


def in_title(text: Words, at: int) -> bool:
    """Whether most words around are capitalised, as in a headline, so that a capital tells nothing."""
    around = [i for i in range(max(at - 4, 0), min(at + 5, len(text))) if i != at and text.norms[i].isalpha()]
    return len(around) > 2 and sum(text.shapes[i] != LOWER for i in around) * 3 >= len(around) * 2
