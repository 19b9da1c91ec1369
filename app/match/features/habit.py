"""News against what is told as background: what happens often, or happened before."""

from app.match.features.signal import Pair, Signal


def compare(pair: Pair) -> Signal | None:
    """Both told as background, or one of them; nothing where both are news."""
    a, b = pair.a.habitual, pair.b.habitual
    if a and b:
        return Signal("both")
    return Signal("one") if a or b else None
