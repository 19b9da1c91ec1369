"""Who did it."""

from app.match.features.signal import Pair, Signal


def compare(pair: Pair) -> Signal | None:
    """Same words or camp, or different camps; nothing where one side names nobody."""
    a, b = pair.a, pair.b
    if not a.actor or not b.actor:
        return None
    detail: dict[str, object] = {"a": " ".join(sorted(a.actor)), "b": " ".join(sorted(b.actor))}
    if a.actor_camps.differ(b.actor_camps):
        return Signal("differ", 1.0, detail)
    if a.actor_camps.meet(b.actor_camps):
        return Signal("same", 1.0, detail)
    overlap = len(a.actor & b.actor) / min(len(a.actor), len(b.actor))
    return Signal("alike", overlap, detail) if overlap else None
