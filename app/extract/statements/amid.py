"""Fighting told without a verb of its own: "the convoy left amid clashes between two clans"."""

from app.domain.terms import Predicate
from app.extract.statements import kinds
from app.extract.statements.events import Event
from app.extract.statements.view import View

_AMID = frozenset({"amid", "amidst"})
_SIDES = frozenset({"between", "among", "involving"})
_PLACES = frozenset({"in", "at", "near", "around", "outside", "inside", "along"})


def amid(view: View) -> list[tuple[int, Event]]:
    """(clause, event) for each phrase of fighting behind "amid" in a sentence; the clause is the last one before it."""
    found = []
    for k in range(1, len(view.chunks)):
        if view.chunks[k - 1].word in _AMID and view.is_phrase(k) and kinds.is_kind(view, k, "strife"):
            before = [n for n, c in enumerate(view.parsed.clauses) if c.verb.first < view.start(k)]
            if before:
                found.append((before[-1], _event(view, k)))
    return found


def _event(view: View, k: int) -> Event:
    hanging = [(word, at) for word, at in view.complements(k) if not view.is_time(at)]
    actor = next((at for word, at in hanging if word in _SIDES), None)
    place = next((at for word, at in hanging if word in _PLACES), None)
    return Event(Predicate.CLASHES, actor, place, k)
