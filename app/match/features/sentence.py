"""Two claims of one sentence."""

from app.match.features.signal import Pair, Signal


def compare(pair: Pair) -> Signal | None:
    """Whether one sentence of one article makes both: it rarely answers a question twice."""
    a, b = pair.a.claim, pair.b.claim
    if pair.one_article and a.sentence == b.sentence and (a.start, a.figure_start) != (b.start, b.figure_start):
        return Signal("one")
    return None
