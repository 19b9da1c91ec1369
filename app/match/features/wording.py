"""The wording, with figures masked: the number is the answer, not the question."""

from rapidfuzz import fuzz

from app.match.features.signal import Pair, Signal

_FLOOR = 35.0  # two clauses of the news share this much by chance


def compare(pair: Pair) -> Signal | None:
    """How alike the clauses are, 0 for chance to 1 for the same words in another order."""
    ratio = fuzz.token_sort_ratio(pair.a.clause, pair.b.clause)
    return Signal("alike", max(0.0, (ratio - _FLOOR) / (100 - _FLOOR)), {"ratio": round(ratio)})
