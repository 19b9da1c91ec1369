"""What the headline and the first lines of an article tell: what it is mainly about."""

from collections.abc import Sequence

from app.domain.article import Block
from app.domain.terms import BlockKind
from app.match.rarity import telling
from app.match.words import stem, tokens

LENGTH = 300  # characters of the body: about two sentences


def matter(text: str) -> dict[str, float]:
    """The telling words of a text with their weights, in the order of their weights."""
    weights = {stem(word): round(weight, 2) for word in tokens(text) if (weight := telling(word)) > 0}
    return dict(sorted(weights.items(), key=lambda item: (-item[1], item[0])))


def opening(text: str, blocks: Sequence[Block]) -> int:
    """The offset in the text where headline and first `LENGTH` characters of the body end."""
    starts = [block.start for block in blocks if block.kind is BlockKind.BODY]
    return min(len(text), min(starts, default=0) + LENGTH)


def told(text: str, blocks: Sequence[Block]) -> dict[str, float]:
    """The telling words of the headline and the first `LENGTH` characters of the body."""
    if not blocks:
        return matter(text[:LENGTH])
    headlines = [text[block.start : block.end] for block in blocks if block.kind is BlockKind.HEADLINE]
    body = "\n".join(text[block.start : block.end] for block in blocks if block.kind is BlockKind.BODY)
    return matter("\n".join([*headlines, body[:LENGTH]]))
