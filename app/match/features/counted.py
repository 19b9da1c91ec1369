"""The words for what was counted, or for what a statement is about."""

from rapidfuzz import fuzz

from app.match.features.signal import Pair, Signal
from app.match.rarity import bits

_FLOOR = 60.0


def compare(pair: Pair) -> Signal | None:
    """How alike the words are, by their rarer words; nothing where one side has none."""
    a, b = pair.a.counted, pair.b.counted
    if not a or not b:
        return None
    detail: dict[str, object] = {"a": " ".join(sorted(a)), "b": " ".join(sorted(b))}
    if shared := a & b:
        value = _weight(shared) / min(_weight(a), _weight(b))
        return Signal("alike", min(1.0, value), detail)
    ratio = max(fuzz.ratio(x, y) for x in a for y in b)
    return Signal("alike", ratio / 100, detail) if ratio > _FLOOR + 20 else Signal("unlike", 1.0, detail)


def _weight(words: frozenset[str]) -> float:
    return sum(0.3 + bits(word) for word in words)
