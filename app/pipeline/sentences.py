"""The sentence around a claim."""

from bisect import bisect_right
from collections.abc import Sequence

from app.domain.article import Block
from app.extract import sentences


class SentenceSpans:
    """Where the sentences of one text stand."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        found = sentences.find(text, blocks)
        self._spans = [(sentence.start, sentence.end) for sentence in found]
        self._starts = [start for start, _ in self._spans]

    def around(self, start: int, end: int) -> tuple[int, int]:
        """The sentence, or run of sentences, that holds ``start:end``; those offsets themselves where none does."""
        first, last = self._at(start), self._at(end - 1)
        return min(start, first[0]), max(end, last[1])

    def _at(self, offset: int) -> tuple[int, int]:
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or self._spans[index][1] <= offset:
            return offset, offset + 1
        return self._spans[index]
