"""The words of a text with their offsets, spelt so that variants of one name compare equal."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from app.domain.spelling import norm as norm

_WORD: Final = re.compile(r"(?:[A-Za-z]\.){2,}|(?:[A-Z]\.)+[A-Z]\b|[^\W_]+(?:['’‘`ʼ][^\W_]+)*")

LOWER: Final = 0
CAPITALISED: Final = 1
CAPITALS: Final = 2


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The words of ``text`` in order, as parallel lists.

    ``norms`` are case folded, without accents, dots and apostrophes ("Syria’s" and "Syrias" are "syrias"); ``shapes``
    are LOWER, CAPITALISED or CAPITALS.
    """

    text: str
    starts: list[int]
    ends: list[int]
    norms: list[str]
    shapes: list[int]

    def __len__(self) -> int:
        return len(self.norms)

    def written(self, index: int) -> str:
        """The word as the text writes it."""
        return self.text[self.starts[index] : self.ends[index]]

    def gap(self, index: int) -> str:
        """What stands between the word and the one before it; "" before the first."""
        return self.text[self.ends[index - 1] : self.starts[index]] if index else ""


@lru_cache(maxsize=1 << 15)
def _read(written: str) -> tuple[str, int]:
    """A word as it is compared, and its shape."""
    return norm(written), _shape(written)


def _shape(written: str) -> int:
    if not written[0].isupper():
        return LOWER
    return CAPITALS if len(written) > 1 and written.isupper() else CAPITALISED


def bare(phrase: str) -> tuple[list[str], list[int]]:
    """The norms and shapes of the words of a phrase; plain letters, as gazetteers have by the thousand, at once."""
    if phrase.isascii() and phrase.replace(" ", "").isalpha():
        return phrase.lower().split(), [_shape(word) for word in phrase.split()]
    words = cut(phrase)
    return words.norms, words.shapes


@lru_cache(maxsize=4)
def words(text: str) -> Words:
    """The words of an article, see :func:`cut`.

    The last text is kept: organisations, persons, places and times are looked for in it one after the other.
    """
    return cut(text)


def cut(text: str) -> Words:
    """Cut a text into words. Hyphens part words, apostrophes inside words and the dots of acronyms do not."""
    spans = [match.span() for match in _WORD.finditer(text)]
    read = [_read(text[start:end]) for start, end in spans]
    return Words(text, [s for s, _ in spans], [e for _, e in spans], [n for n, _ in read], [s for _, s in read])
