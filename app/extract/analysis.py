"""The shallow parse of an article: sentences, tagged tokens, chunks and clauses, made once and shared by all rules."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.article import Block
from app.domain.quantity import Quantity
from app.extract import quantities, sentences
from app.extract.chunks import Chunk, chunk
from app.extract.clauses import Clause, clauses
from app.extract.sentences import Sentence
from app.extract.tagging import tag


@dataclass(slots=True)
class Parsed:
    """One sentence with its chunks, its clauses and the quantities that stand in it."""

    sentence: Sentence
    chunks: list[Chunk]
    clauses: list[Clause]
    quantities: list[Quantity]

    def chunk_at(self, token: int) -> int | None:
        """The index of the chunk that holds a token."""
        k = bisect_right(self.chunks, token, key=lambda chunk: chunk.first) - 1
        return k if k >= 0 and token < self.chunks[k].last else None


@dataclass(slots=True)
class Analysis:
    """A text, its parsed sentences in order, and its quantities."""

    text: str
    blocks: Sequence[Block]
    sentences: list[Parsed]
    quantities: list[Quantity]


def analyse(text: str, blocks: Sequence[Block]) -> Analysis:
    """Parse the headline and body blocks of a text. Linear in its length."""
    found = quantities.find(text)
    parsed, at = [], 0
    for sentence in sentences.find(text, blocks):
        while at < len(found) and found[at].start < sentence.start:
            at += 1
        stop = at
        while stop < len(found) and found[stop].start < sentence.end:
            stop += 1
        parsed.append(_parse(sentence, found[at:stop]))
    return Analysis(text, blocks, parsed, found)


def _parse(sentence: Sentence, counted: list[Quantity]) -> Parsed:
    spans = [(sentence.index_at(q.start), sentence.index_at(q.end - 1) + 1) for q in counted]
    tag(sentence.tokens, spans)
    made = chunk(sentence.tokens)
    return Parsed(sentence, made, clauses(sentence.tokens, made), counted)
