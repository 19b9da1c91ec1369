"""By what means people came to harm."""

from app.match.features.signal import Pair, Signal


def compare(pair: Pair) -> Signal | None:
    """Same means, or different ones; nothing where one sentence names none."""
    a, b = pair.a.means, pair.b.means
    if not a or not b:
        return None
    detail: dict[str, object] = {"a": sorted(a), "b": sorted(b)}
    return Signal("same" if a & b else "differ", 1.0, detail)
