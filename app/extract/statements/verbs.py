"""The verb of a clause as frames name it."""

from app.extract.clauses import Clause
from app.extract.statements.frames import FRAMES
from app.extract.statements.view import View

_PARTICLES = frozenset({"up", "out", "down", "off", "over", "back"})
_ADJECTIVES = frozenset({"responsible"})
_SUPPORT = frozenset({"place", "effect", "fire", "force"})


def keys(view: View, clause: Clause) -> list[str]:
    """The verb with its particle, adjective or supporting noun first ("pull out", "take place"), then alone."""
    lemma = view.tokens[clause.verb.head].lemma
    last = view.tokens[clause.verb.last - 1]
    joined = [last.lower] if last.tag == "RP" else []
    at = view.number(clause.verb)
    joined += [view.head(k) for k in range(at + 1, min(at + 4, len(view.chunks))) if _joins(view, at, k)]
    return [*(f"{lemma} {word}" for word in joined), lemma]


def _joins(view: View, verb: int, k: int) -> bool:
    word, kind = view.head(k), view.chunks[k].kind
    if word in _ADJECTIVES or (word in _PARTICLES and kind in ("IN", "O")):
        return True
    return k == verb + 1 and word in _SUPPORT and view.tokens[view.chunks[k].head].tag in ("NN", "VB")


def takes_place(verb: str) -> bool:
    """Whether a frame of the verb has a place for its object."""
    return any("object" in frame.object and frame.object_kind == "place" for frame in FRAMES.get(verb, ()))


def does_alone(verb: str) -> bool:
    """Whether a frame of the verb is told of its subject alone ("explode"), and none of an object."""
    frames = FRAMES.get(verb, ())
    alone = any(frame.noun is not None and frame.noun[0] == ("subject",) for frame in frames)
    return alone and not any(frame.noun is None and "object" in frame.object for frame in frames)
