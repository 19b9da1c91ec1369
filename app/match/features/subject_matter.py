"""The rare words that both sentences use."""

from app.match.features.signal import Pair, Signal

_SHOWN = 6


def compare(pair: Pair) -> Signal | None:
    """The share of the rarer words that two sentences have in common, 0..1 of the shorter one's weight."""
    a, b = pair.a.content, pair.b.content
    if not a or not b:
        return None
    # A word may weigh otherwise in each, by its form; the lesser keeps the comparison symmetric.
    shared = {word: min(a[word], b[word]) for word in a.keys() & b.keys()}
    value = sum(shared[word] for word in sorted(shared)) / min(sum(a.values()), sum(b.values()))
    ranked = sorted(shared, key=lambda word: (-shared[word], word))
    return Signal("shared", min(1.0, value), {"words": ranked[:_SHOWN]})
