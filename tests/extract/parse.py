"""Parse one sentence for a test, and show its parts as words."""

from app.domain.article import Block
from app.domain.terms import BlockKind
from app.extract.analysis import Parsed, analyse


def parse(text: str) -> Parsed:
    """The parse of a text's first sentence."""
    return analyse(text, [Block(0, len(text), BlockKind.BODY)]).sentences[0]


def words(parsed: Parsed, chunk) -> str:
    """The words of a chunk."""
    return " ".join(token.text for token in parsed.sentence.tokens[chunk.first : chunk.last]) if chunk else ""
