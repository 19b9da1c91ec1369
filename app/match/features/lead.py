"""Whether both claims speak of what the articles are mainly about."""

from app.match.features.signal import Pair, Signal

_SPREAD = 1.25  # a sentence that tells another lead word for word is rare


def compare(pair: Pair) -> Signal | None:
    """How far each sentence tells what headline and first lines of the other article tell, 0..1."""
    a, b = pair.a, pair.b
    if not a.lead or not b.lead or not a.content or not b.content:
        return None
    value = (told(a.content, b.lead) + told(b.content, a.lead)) / 2
    return Signal("told", min(1.0, value * _SPREAD), {"share": round(value, 2)})


def told(content: dict[str, float], lead: dict[str, float]) -> float:
    """The share (0..1, by weight) of a sentence's telling words that a lead has too."""
    total = sum(content.values())
    return sum(weight for word, weight in content.items() if word in lead) / total if total else 0.0
