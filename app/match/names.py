"""The rare names of an article, which tell what story it is."""

from collections import Counter
from collections.abc import Iterable, Sequence

from app.domain.article import Block
from app.domain.claim import ReadClaim
from app.domain.terms import BlockKind
from app.match.rarity import bits
from app.match.words import fold, spelled

KEPT = 48
LEAST_BITS = 1.0


def told(text: str, blocks: Sequence[Block], claims: Sequence[ReadClaim]) -> dict[str, float]:
    """The rarest names of headline and body with their bits, the most telling first; at most `KEPT`.

    A name that comes back weighs more, by the root of the times it is told: what a story is about, it repeats.
    """
    counts = _capitalised(_parts(text, blocks))
    for claim in claims:
        counts.update({part: 1 for place in (claim.place, *claim.places) for part in fold(place).split()})
    weighed = {name: round(bits(name) * min(count, 9) ** 0.5, 3) for name, count in counts.items()}
    ranked = sorted((item for item in weighed.items() if item[1] >= LEAST_BITS), key=lambda item: (-item[1], item[0]))
    return dict(ranked[:KEPT])


def setting(claims: Sequence[ReadClaim]) -> tuple[str, ...]:
    """The places that the article's claims name most often, folded, at most three; ties in the order of the text."""
    counts = Counter(fold(place) for claim in claims for place in claim.places or (claim.place,) if place)
    return tuple(place for place, _ in counts.most_common(3))


def _parts(text: str, blocks: Sequence[Block]) -> Iterable[str]:
    if not blocks:
        return [text]
    return [text[block.start : block.end] for block in blocks if block.kind is not BlockKind.BOILERPLATE]


def _capitalised(parts: Iterable[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for part in parts:
        for word, _ in spelled(part):
            if any(c.isupper() for c in word):
                counts.update(piece for piece in fold(word).split() if len(piece) > 2)
    return counts
