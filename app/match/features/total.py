"""A running total of a whole war against a total of something less."""

from app.domain.terms import Scope
from app.match.features.signal import Pair, Signal


def compare(pair: Pair) -> Signal | None:
    """For two running totals: both of a whole war, one of them, or neither."""
    a, b = pair.a, pair.b
    if a.scope is not Scope.CUMULATIVE or b.scope is not Scope.CUMULATIVE:
        return None
    if a.whole and b.whole:
        return Signal("both whole")
    return Signal("one whole" if a.whole or b.whole else "neither")
