"""The lines of a text with their exact offsets, and what each turns out to be."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from app.domain.terms import BlockKind

SENTENCE_END = re.compile(r"[.!?…](?:[\"'”’»)\]]{0,3})$")
WORD = re.compile(r"\w[\w'’.-]*")
LONG_ENOUGH_TO_READ = 4_000  # of a very long line, its start is enough to count words


class Role(StrEnum):
    """What a line is in the making of a page."""

    DIGEST = "digest"
    SITE = "site"
    CHROME = "chrome"
    CLOSER = "closer"
    CAPTION = "caption"
    DATE = "date"
    CREDIT = "credit"
    ADDRESS = "address"
    HEADLINE = "headline"
    BODY = "body"

    @property
    def block_kind(self) -> BlockKind:
        """What a reader of claims is told: all but headline and body is boilerplate."""
        if self is Role.HEADLINE:
            return BlockKind.HEADLINE
        return BlockKind.BODY if self is Role.BODY else BlockKind.BOILERPLATE


@dataclass(frozen=True)
class Line:
    """A stretch ``start:end`` of the text without white space at its ends; ``gap``: a blank line stands before it."""

    start: int
    end: int
    text: str
    gap: bool = False
    role: Role | None = None

    @cached_property
    def words(self) -> int:
        """How many words it has, counted no further than a reader needs."""
        return len(WORD.findall(self.text[:LONG_ENOUGH_TO_READ]))

    @cached_property
    def ends_sentence(self) -> bool:
        """Whether it ends as a sentence does, closing quotes and brackets allowed."""
        return SENTENCE_END.search(self.text[-8:]) is not None

    @cached_property
    def is_prose(self) -> bool:
        """Whether it reads as part of a told story: a sentence of five words, or a very long line."""
        words = self.words
        return words >= 25 or (words >= 5 and self.ends_sentence)

    def taken_as(self, role: Role) -> "Line":
        """The same line, known to be ``role``."""
        return replace(self, role=role)

    def cut(self, start: int, end: int, role: Role | None = None) -> "Line | None":
        """The stretch ``start:end`` (offsets in this line's text) as a line; None where it holds only white space."""
        words = self.text[start:end]
        if not words.strip():
            return None
        start += len(words) - len(words.lstrip())
        words = words.strip()
        first = self.start + start
        return Line(first, first + len(words), words, self.gap and start == 0, role)


def split(text: str) -> Iterator[Line]:
    """Each line of ``text`` that holds more than white space."""
    at, gap = 0, False
    for raw in text.splitlines(keepends=True):
        words = raw.strip()
        if words:
            start = at + raw.index(words[0])
            yield Line(start, start + len(words), words, gap)
        gap = not words
        at += len(raw)
