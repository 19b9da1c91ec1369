"""Sentences with their tokens."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.article import Block
from app.domain.terms import BlockKind
from app.extract.lexicon import ABBREVIATIONS
from app.extract.tokens import Token, tokenise

_END = frozenset({".", "!", "?", "…"})
_CLOSERS = frozenset("\"'”’»)]")
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_LONGEST = 400  # tokens: text without any sentence end is cut here, so that later passes stay linear


@dataclass(slots=True)
class Sentence:
    """A run of tokens that ends a thought; ``index`` is its place in the article, ``block`` that of its block."""

    tokens: list[Token]
    kind: BlockKind
    index: int = 0
    block: int = 0
    quoted: list[tuple[int, int]] = field(default_factory=list)

    @property
    def start(self) -> int:
        """Offset of the first character."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Offset behind the last character."""
        return self.tokens[-1].end

    def index_at(self, offset: int) -> int:
        """The index of the token that holds a text offset, or of the first one behind it (may be len(tokens))."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return low

    def words(self, first: int, last: int, text: str) -> str:
        """The text from token ``first`` up to but without token ``last``."""
        return text[self.tokens[first].start : self.tokens[last - 1].end] if last > first else ""


def _ends(tokens: list[Token], i: int) -> bool:
    """Whether the sentence ends with token i, a full stop or the like."""
    if i + 1 == len(tokens):
        return True
    before, after = tokens[i - 1] if i else None, tokens[i + 1]
    if tokens[i].text == "." and before is not None and before.end == tokens[i].start:
        if before.lower in ABBREVIATIONS and before.shape != "x":
            return False
        if len(before.text) == 1 and before.shape == "X" and after.shape == "X":
            return False  # an initial
        if after.start == tokens[i].end and after.shape in "x9":
            return False  # example.com, 3.5.
    return after.shape != "x"


def split(tokens: list[Token]) -> list[list[Token]]:
    """Cut the tokens of one block into sentences; closing quotes and brackets stay with what they close."""
    out: list[list[Token]] = []
    begin = i = 0
    while i < len(tokens):
        if tokens[i].text in _END and _closed_end(tokens, i):
            while i + 1 < len(tokens) and tokens[i + 1].text in _CLOSERS and tokens[i + 1].start == tokens[i].end:
                i += 1
            out.append(tokens[begin : i + 1])
            begin = i + 1
        elif i - begin >= _LONGEST:
            out.append(tokens[begin : i + 1])
            begin = i + 1
        i += 1
    if begin < len(tokens):
        out.append(tokens[begin:])
    return out


def _closed_end(tokens: list[Token], i: int) -> bool:
    last = i
    while last + 1 < len(tokens) and tokens[last + 1].text in _CLOSERS and tokens[last + 1].start == tokens[last].end:
        last += 1
    return _ends(tokens, i) if last == i else last + 1 == len(tokens) or tokens[last + 1].shape != "x"


def find(text: str, blocks: Sequence[Block]) -> list[Sentence]:
    """The sentences of an article's headline and body blocks, in order; boilerplate gives none."""
    sentences: list[Sentence] = []
    for number, block in enumerate(blocks):
        if block.kind is BlockKind.BOILERPLATE:
            continue
        for paragraph in _paragraphs(text, block):
            for tokens in split(tokenise(text, *paragraph)):
                sentences.append(Sentence(tokens, block.kind, len(sentences), number, _quotations(tokens)))
    return sentences


def _paragraphs(text: str, block: Block) -> list[tuple[int, int]]:
    """A blank line ends a paragraph, and with it a sentence."""
    out: list[tuple[int, int]] = []
    at = block.start
    for gap in _BLANK_LINE.finditer(text, block.start, block.end):
        out.append((at, gap.start()))
        at = gap.end()
    return [*out, (at, block.end)]


def _quotations(tokens: list[Token]) -> list[tuple[int, int]]:
    """Token ranges inside quotation marks; an opening mark without its closing one quotes to the end."""
    out, opened = [], None
    for i, token in enumerate(tokens):
        if token.text in "“«" or (token.text == '"' and opened is None):
            opened = i
        elif token.text in "”»" or token.text == '"':
            out.append((0 if opened is None else opened, i + 1))
            opened = None
    if opened is not None:
        out.append((opened, len(tokens)))
    return out
