"""Whether the two articles tell one story: rare names in common, within days."""

from app.match.features.signal import Pair, Signal

_DAYS = 4
_SHOWN = 6


def compare(pair: Pair) -> Signal | None:
    """The share of rare names (0..1, by their bits), as "near" or "later" by the dates; nothing within one article."""
    if pair.one_article:
        return Signal("one article")
    a, b = pair.a.names, pair.b.names
    if not a or not b:
        return None
    shared = a.keys() & b.keys()
    weight = {name: min(a[name], b[name]) for name in shared}
    value = sum(weight.values()) / min(sum(a.values()), sum(b.values()))
    ranked = sorted(shared, key=lambda name: (-weight[name], name))
    return Signal(_level(pair), min(1.0, value), {"names": ranked[:_SHOWN]})


def _level(pair: Pair) -> str:
    a, b = pair.a.published, pair.b.published
    return "near" if a is None or b is None or abs((a - b).days) <= _DAYS else "later"
