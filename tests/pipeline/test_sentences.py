"""The sentence around a span."""

import pytest

from app.domain.article import Block
from app.domain.terms import BlockKind
from app.pipeline.sentences import SentenceSpans

TEXT = "Mill at Olm burns\nThe mill burned down. Six men died there. Share this"
BLOCKS = (Block(0, 17, BlockKind.HEADLINE), Block(18, 59, BlockKind.BODY), Block(60, 70, BlockKind.BOILERPLATE))


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Six men", "Six men died there."),
        ("mill burned", "The mill burned down."),
        ("Olm", "Mill at Olm burns"),
        ("down. Six", "The mill burned down. Six men died there."),
        ("Share", "Share"),
    ],
)
def test_around(words: str, sentence: str) -> None:
    start = TEXT.index(words)
    found = SentenceSpans(TEXT, BLOCKS).around(start, start + len(words))
    assert TEXT[slice(*found)] == sentence
