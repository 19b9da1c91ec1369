"""The figure's place in the sentence: the words on both sides of it."""

from rapidfuzz import fuzz

from app.match.features.signal import Pair, Signal

_FLOOR = 50.0


def compare(pair: Pair) -> Signal | None:
    """How far two claims stand at the same place of the same sentence; stronger between copies."""
    ratio = fuzz.ratio(pair.a.slot, pair.b.slot)
    level = "copy" if pair.copy else "text"
    return Signal(level, max(0.0, (ratio - _FLOOR) / (100 - _FLOOR)), {"ratio": round(ratio)})
