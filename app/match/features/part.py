"""A part of a count against the whole."""

from app.match.features.signal import Pair, Signal


def compare(pair: Pair) -> Signal | None:
    """One is a part of the other, both are parts, or one is a part and the other is not."""
    a, b = pair.a.claim, pair.b.claim
    if b.id == a.part_of or a.id == b.part_of:
        return Signal("of the other")
    if a.part_of is not None and a.part_of == b.part_of:
        return Signal("of one whole")
    if (a.part_of is None) != (b.part_of is None):
        return Signal("one of them")
    return Signal("both") if a.part_of is not None else None
