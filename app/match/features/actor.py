"""Who did it."""

from app.domain.claim import Stating
from app.match.features.place import KNOWN, rarity, same_place
from app.match.features.signal import Pair, Signal


def compare(pair: Pair) -> Signal | None:
    """Same camp (and one deed at one place), alike words, or different camps; nothing where one side names nobody."""
    a, b = pair.a, pair.b
    if not a.actor or not b.actor:
        return None
    detail: dict[str, object] = {"a": " ".join(sorted(a.actor)), "b": " ".join(sorted(b.actor))}
    if a.actor_camps.differ(b.actor_camps):
        return Signal("differ", 1.0, detail)
    if a.actor_camps.meet(b.actor_camps):
        return Signal("same deed" if _one_deed(pair) else "same", 1.0, detail)
    overlap = len(a.actor & b.actor) / min(len(a.actor), len(b.actor))
    return Signal("alike", overlap, detail) if overlap else None


def _one_deed(pair: Pair) -> bool:
    """Whether both state that one party did one thing at one place."""
    a, b = pair.a.claim.read.content, pair.b.claim.read.content
    if not isinstance(a, Stating) or not isinstance(b, Stating) or a.predicate != b.predicate:
        return False
    return same_place(pair) and rarity(pair.a.place) >= KNOWN
