"""Whether a statement about who holds a place is about the place or a part of it."""

from app.match import control
from app.match.features.signal import Pair, Signal


def compare(pair: Pair) -> Signal | None:
    """Both of the whole place, one of a part, or both of parts; only for who held it."""
    if pair.a.topic != "control":
        return None
    parts = [bool(control.words("part") & claim.counted) for claim in (pair.a, pair.b)]
    if all(parts):
        return Signal("both parts")
    return Signal("one part" if any(parts) else "both whole")
