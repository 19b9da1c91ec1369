"""The organisations that both claims name."""

from app.match.features.signal import Pair, Signal


def compare(pair: Pair) -> Signal | None:
    """Shared or different parties; nothing where one claim names none."""
    a, b = pair.a.parties, pair.b.parties
    if not a or not b:
        return None
    shared = a & b
    if shared:
        return Signal("shared", len(shared) / min(len(a), len(b)), {"names": sorted(shared)})
    return Signal("differ", 1.0, {"a": sorted(a), "b": sorted(b)})
