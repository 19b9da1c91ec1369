"""One name for one source: the canonical name of the words that an article uses for it."""

import re
from functools import cache, lru_cache
from typing import Final

from rapidfuzz import fuzz, process

from app.extract.names.countries import Pointer, pointers
from app.extract.names.finder import find
from app.extract.names.forces import government
from app.extract.names.ordinary import load
from app.extract.names.vocabulary import Vocabulary, shipped
from app.extract.names.words import words

_WEAK: Final = frozenset(load("sources.toml")["weak"])
_LEADING: Final = re.compile(r"^(?:(?:the|an?|its|his|her|their|our)\s+|[\s\"“”'‘’(\[])+", re.IGNORECASE)
_TRAILING: Final = re.compile(r"[\s\"“”'‘’)\],.:;]+$")
_ALIKE: Final = 90.0  # of 100; "Syrian Observatory for Human Right" and "Jabhat Fath al-Sham" pass, other names do not
_SHORTEST: Final = 9  # letters below which one changed letter makes another name


def canonical(name: str, vocabulary: Vocabulary | None = None) -> str:
    """The canonical name of a source's or party's words.

    Exact names of the vocabulary come first, then names among words that add nothing ("the Britain-based ...
    monitoring group"), then spellings close to a known name. Other words come back tidied, without article.
    """
    return _canonical(name) if vocabulary is None else _resolve(name, vocabulary)


@lru_cache(maxsize=1 << 14)
def _canonical(name: str) -> str:
    return _resolve(name, shipped())


def _resolve(name: str, vocabulary: Vocabulary) -> str:
    tidy = _TRAILING.sub("", _LEADING.sub("", " ".join(name.split())))
    known = vocabulary.names.exact(tidy)
    if known is not None and (len(tidy) > 3 or not tidy.islower()):
        return known.canonical
    return _state(tidy) or _inside(tidy, vocabulary) or _close(tidy, vocabulary) or tidy


def _state(tidy: str) -> str:
    """The government that a state or its seat stands for as a source or party, "" for other words."""
    pointer = pointers().exact(tidy) if tidy[:1].isupper() else None
    if pointer is None or pointer[1] not in {Pointer.NAME, Pointer.SEAT}:
        return ""
    return government().of(pointer[0])


def _inside(tidy: str, vocabulary: Vocabulary) -> str:
    """The one organisation among words that add nothing, "" where other words remain."""
    found = {mention.canonical for mention in find(tidy, vocabulary)}
    if len(found) != 1:
        return ""
    rest = tidy
    for mention in reversed(find(tidy, vocabulary)):
        rest = rest[: mention.start] + " " + rest[mention.end :]
    return found.pop() if all(word in _WEAK for word in words(rest).norms) else ""


def _close(tidy: str, vocabulary: Vocabulary) -> str:
    """A known name of nearly the same spelling, "" where none is close enough."""
    key = " ".join(words(tidy).norms)
    if len(key) < _SHORTEST or tidy.islower():
        return ""
    names = _shipped_names() if vocabulary is shipped() else _spellings(vocabulary)
    found = process.extractOne(key, names.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return names[found[0]] if found else ""


@cache
def _shipped_names() -> dict[str, str]:
    return _spellings(shipped())


def _spellings(vocabulary: Vocabulary) -> dict[str, str]:
    """Canonical names by every spelling long enough to be compared."""
    return {
        key: organisation.canonical
        for organisation in vocabulary.organisations
        for name in (organisation.canonical, *organisation.aliases)
        if len(key := " ".join(words(name).norms)) >= _SHORTEST
    }
