"""Words with their offsets."""

import re
from dataclasses import dataclass
from functools import lru_cache

# A number keeps its grouping and decimals; a word keeps its inner hyphens and apostrophes; "U.S." keeps its stops.
_TOKEN = re.compile(
    r"""
      \d+(?:[.,]\d+)*(?:[-–]?[^\W\d_]+(?:-[^\W\d_]+)*)?    # 1,200  3.5  50km  82-year-old
    | (?:[^\W\d_]\.){2,}                                   # U.S.
    | [^\W\d_][^\W_]*(?:[-‐‑'’ʼ`][^\W_]+)*                 # word  al-Sukhnah  Ra’oufiah  Su-24  M23
    | \.{2,} | [^\w\s]{9,} | [^\w\s] | _                  # a row of marks is a drawn line
    """,
    re.VERBOSE,
)
_KNOWN = 1 << 16  # words of which the facts are kept
_UNKNOWN: frozenset[str] = frozenset()
_POSSESSIVE = re.compile(r"(.*[^\W\d_])(['’]s|['’])$", re.IGNORECASE)


@dataclass(slots=True)
class Token:
    """One word or mark at ``start:end`` of the text; ``tag`` is a Penn part-of-speech tag, set by the tagger.

    ``lemma`` is the base form of a verb, else the lower-case word. ``shape``: "A" all capitals, "X" capitalised,
    "x" lower case, "9" starts with a digit, "." a mark.
    """

    text: str
    lower: str
    start: int
    end: int
    shape: str
    tag: str = ""
    lemma: str = ""
    options: frozenset[str] = _UNKNOWN


def shape_of(word: str) -> str:
    """The shape of a word, see :class:`Token`."""
    first = word[0]
    if first.isdigit():
        return "9"
    if not first.isalpha():
        return "."
    if not first.isupper():
        return "x"
    return "A" if len(word) > 1 and word.isupper() else "X"


@lru_cache(maxsize=_KNOWN)
def _read(written: str) -> tuple[tuple[str, str, str, int], ...]:
    """What a written word consists of: text, lower case, shape and length of each part; a possessive ending is one."""
    ending = _POSSESSIVE.match(written) if written[-1] in "sS'’" else None
    parts = ending.groups() if ending else (written,)
    return tuple((part, part.lower().replace("’", "'"), shape_of(part), len(part)) for part in parts)


def tokenise(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of ``text[start:end]`` with offsets into ``text``; a possessive ending is a token of its own."""
    tokens = []
    for found in _TOKEN.finditer(text, start, len(text) if end is None else end):
        at = found.start()
        for word, lower, shape, length in _read(found.group()):
            tokens.append(Token(word, lower, at, at + length, shape))
            at += length
    return tokens
