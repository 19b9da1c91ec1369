"""The words of a text with their offsets, spelt so that variants of one name compare equal."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"(?:[A-Za-z]\.){2,}|(?:[A-Z]\.)+[A-Z]\b|[^\W_]+(?:['’‘`ʼ][^\W_]+)*")
_DROPPED: Final = str.maketrans("", "", ".'’‘`ʼʿʾ")

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
def norm(word: str) -> str:
    """A word as it is compared: case folded, without accents, dots and apostrophes."""
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return word.casefold().translate(_DROPPED)


def _shape(word: str) -> int:
    if not word[0].isupper():
        return LOWER
    return CAPITALS if len(word) > 1 and word.isupper() else CAPITALISED


@lru_cache(maxsize=2)
def words(text: str) -> Words:
    """Cut a text into words. Hyphens part words, apostrophes inside words and the dots of acronyms do not.

    The last text is kept: organisations, persons, places and times are looked for in it one after the other.
    """
    starts: list[int] = []
    ends: list[int] = []
    norms: list[str] = []
    shapes: list[int] = []
    for match in _WORD.finditer(text):
        written = match.group()
        starts.append(match.start())
        ends.append(match.end())
        norms.append(norm(written))
        shapes.append(_shape(written))
    return Words(text, starts, ends, norms, shapes)
