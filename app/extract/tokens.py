"""Words with their offsets."""

import re
from dataclasses import dataclass, field

# A number keeps its grouping and decimals; a word keeps its inner hyphens and apostrophes; "U.S." keeps its stops.
_TOKEN = re.compile(
    r"""
      \d+(?:[.,]\d+)*(?:[-–]?[^\W\d_]+(?:-[^\W\d_]+)*)?    # 1,200  3.5  50km  82-year-old
    | (?:[^\W\d_]\.){2,}                                   # U.S.
    | [^\W\d_]+(?:[-‐‑'’ʼ`][^\W_]+)*                       # word  al-Sukhnah  Ra’oufiah  Su-24
    | \.{2,} | [^\w\s] | _
    """,
    re.VERBOSE,
)
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
    options: frozenset[str] = field(default_factory=frozenset)


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


def _token(word: str, start: int) -> Token:
    return Token(word, word.lower().replace("’", "'"), start, start + len(word), shape_of(word))


def tokenise(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of ``text[start:end]`` with offsets into ``text``; a possessive ending is a token of its own."""
    tokens = []
    for found in _TOKEN.finditer(text, start, len(text) if end is None else end):
        word, at = found.group(), found.start()
        ending = _POSSESSIVE.match(word) if word[-1] in "sS'’" else None
        if ending:
            tokens.append(_token(ending.group(1), at))
            tokens.append(_token(ending.group(2), at + ending.start(2)))
        else:
            tokens.append(_token(word, at))
    return tokens
