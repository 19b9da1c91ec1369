"""Deaths added to an earlier toll against a whole toll."""

from app.match.features.signal import Pair, Signal


def compare(pair: Pair) -> Signal | None:
    """Both add to an earlier toll, or one of them; nothing where neither does."""
    a, b = pair.a.increment, pair.b.increment
    if a and b:
        return Signal("both")
    return Signal("one") if a or b else None
