"""One event, or a running total over many."""

from app.domain.terms import Scope
from app.match.features.signal import Pair, Signal


def compare(pair: Pair) -> Signal | None:
    """Both events, both totals, or one of each."""
    a, b = pair.a.scope, pair.b.scope
    if a is None or b is None:
        return None
    detail: dict[str, object] = {"a": str(a), "b": str(b)}
    if a != b:
        return Signal("differ", 1.0, detail)
    return Signal("both totals" if a is Scope.CUMULATIVE else "both events", 1.0, detail)
