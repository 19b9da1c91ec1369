"""The rare words that both sentences use."""

from app.match.features.signal import Pair, Signal

_SHOWN = 6


def compare(pair: Pair) -> Signal | None:
    """The share of the rarer words that two sentences have in common, 0..1 of the shorter one's weight."""
    a, b = pair.a.content, pair.b.content
    if not a or not b:
        return None
    shared = a.keys() & b.keys()
    value = sum(a[word] for word in shared) / min(sum(a.values()), sum(b.values()))
    ranked = sorted(shared, key=lambda word: (-a[word], word))
    return Signal("shared", min(1.0, value), {"words": ranked[:_SHOWN]})
