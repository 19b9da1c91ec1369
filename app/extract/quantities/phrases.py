"""Phrases of a few words, found at a place of the text to the right or to the left."""

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from app.extract.quantities.lexer import Words

Meaning = TypeVar("Meaning")

_END = ""  # key of the meaning in a node of the tree; no word is empty


class Phrases(Generic[Meaning]):
    """What phrases mean, as two trees of words; the longest phrase that fits is found, in time of its length.

    A hyphen between the words of a text counts as a space ("per-cent", "less-than").
    """

    def __init__(self, meanings: Mapping[str, Meaning]) -> None:
        """``meanings`` by phrase, lower case, one space between words."""
        self._forward: dict[str, Any] = {}
        self._backward: dict[str, Any] = {}
        for phrase, meaning in meanings.items():
            parts = phrase.split()
            _plant(self._forward, parts, meaning)
            _plant(self._backward, parts[::-1], meaning)

    @property
    def first_words(self) -> frozenset[str]:
        """The words that phrases begin with."""
        return frozenset(self._forward)

    def at(self, words: Words, index: int) -> tuple[int, Meaning] | None:
        """The longest phrase that starts at the word ``index``: the index after it, and what it means."""
        found: tuple[int, Meaning] | None = _climb(words, self._forward, index, 1)
        return found

    def before(self, words: Words, index: int) -> tuple[int, Meaning] | None:
        """The longest phrase that ends just before the word ``index``: the index of its first word, its meaning."""
        found: tuple[int, Meaning] | None = _climb(words, self._backward, index - 1, -1)
        return None if found is None else (found[0] + 1, found[1])


def _plant(tree: dict[str, Any], parts: list[str], meaning: object) -> None:
    for part in parts:
        tree = tree.setdefault(part, {})
    tree[_END] = meaning


def _climb(words: Words, tree: dict[str, Any], index: int, step: int) -> Any:
    lower = words.lower
    found = None
    node = tree.get(lower[index]) if lower[index] else None
    while node is not None:
        index += step
        if _END in node:
            found = index, node[_END]
        following = node.get(lower[index]) if lower[index] else None
        if following is None and lower[index] and words.hyphen(index):
            index += step
            following = node.get(lower[index])
        node = following
    return found
