"""Phrases of a few words, found at a place of the text by their first or last word."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from app.extract.quantities.lexer import Words

Meaning = TypeVar("Meaning")


class Phrases(Generic[Meaning]):
    """What phrases mean; looks them up to the right or to the left of a word, the longest first.

    A hyphen between the words of a text counts as a space ("per-cent", "less-than").
    """

    def __init__(self, meanings: Mapping[str, Meaning]) -> None:
        """``meanings`` by phrase, lower case, one space between words; a hyphen is a word of its own."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        self._by_last: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        for phrase, meaning in sorted(meanings.items(), key=lambda item: -len(item[0].split())):
            parts = tuple(phrase.split())
            self._by_first.setdefault(parts[0], []).append((parts, meaning))
            self._by_last.setdefault(parts[-1], []).append((parts[::-1], meaning))

    @property
    def first_words(self) -> frozenset[str]:
        """The words that phrases begin with."""
        return frozenset(self._by_first)

    def at(self, words: Words, index: int) -> tuple[int, Meaning] | None:
        """The longest phrase that starts at the word ``index``: the index after it, and what it means."""
        for parts, meaning in self._by_first.get(words.lower[index], ()):
            after = _follow(words, parts, index, 1)
            if after is not None:
                return after, meaning
        return None

    def before(self, words: Words, index: int) -> tuple[int, Meaning] | None:
        """The longest phrase that ends just before the word ``index``: the index of its first word, its meaning."""
        for parts, meaning in self._by_last.get(words.lower[index - 1], ()):
            after = _follow(words, parts, index - 1, -1)
            if after is not None:
                return after + 1, meaning
        return None


def _follow(words: Words, parts: tuple[str, ...], index: int, step: int) -> int | None:
    for place, part in enumerate(parts):
        if place and words.hyphen(index):
            index += step
        if words.lower[index] != part:
            return None
        index += step
    return index
