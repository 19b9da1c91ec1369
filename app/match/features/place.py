"""Where it happened."""

from app.domain.spelling import one_name
from app.match.features.signal import Pair, Signal
from app.match.prepared import Prepared
from app.match.rarity import MOST, bits
from app.match.roles import Role
from app.match.words import stem

KNOWN = 0.45  # a place of less rarity is a country or a capital


def compare(pair: Pair) -> Signal | None:
    """Same place (worth the rarity of its name), one told beside the other, a wider and a narrower, or different.

    A claim of an article's opening that names no narrow place is taken to be told of the places of the opening.
    """
    a, b = pair.a, pair.b
    detail: dict[str, object] = {"a": a.claim.read.place, "b": b.claim.read.place}
    if not (_narrow(a.places) and _narrow(b.places)) and (taken := _taken(pair)):
        return Signal(taken, 1.0, detail)
    if not a.places or not b.places:
        return None
    if same_place(pair):
        return Signal("same", min(rarity(a.place), rarity(b.place)), detail)
    if _apart(pair):
        return Signal("told apart", 1.0, detail)
    if shared := _shared(a.places, b.places):
        value = max(min(rarity(x), rarity(y)) for x, y in shared)
        return Signal("shared", value, detail | {"shared": sorted({x for x, _ in shared})})
    if (rarity(a.place) < KNOWN) != (rarity(b.place) < KNOWN):
        return Signal("wider", 1.0, detail)
    if _told(a.place, b.lead) and _told(b.place, a.lead):
        return Signal("one scene", 1.0, detail)
    return Signal("told together" if _beside(a, b) else "differ", 1.0, detail)


def same_place(pair: Pair) -> bool:
    """Whether both claims are told of one place, in whatever spelling."""
    return bool(pair.a.place) and one_name(pair.a.place, pair.b.place)


def _shared(a: frozenset[str], b: frozenset[str]) -> set[tuple[str, str]]:
    return {(x, y) for x in a for y in b if one_name(x, y)}


def _narrow(places: frozenset[str]) -> frozenset[str]:
    return frozenset(place for place in places if rarity(place) >= KNOWN)


def _taken(pair: Pair) -> str | None:
    a, b = (_narrow(claim.places) or _opening(claim) for claim in (pair.a, pair.b))
    if not a or not b:
        return None
    return "scene shared" if _shared(a, b) else "scene differs"


def _opening(claim: Prepared) -> frozenset[str]:
    return _narrow(frozenset(claim.scene)) if claim.role is Role.OPENS else frozenset()


def _beside(a: Prepared, b: Prepared) -> bool:
    """Whether one of the articles names both places in one claim's sentence: often a town and its province."""
    return any(_are(a, b, x, y) for x, y in {*a.beside, *b.beside})


def _apart(pair: Pair) -> bool:
    """Whether a sentence of one of the articles counts the like of both places apart."""
    a, b = pair.a, pair.b
    return any(_are(a, b, x, y) for topic, x, y in {*a.contrasts, *b.contrasts} if topic == a.topic)


def _are(a: Prepared, b: Prepared, x: str, y: str) -> bool:
    """Whether the two claims' places are two names, in any order."""
    return (one_name(x, a.place) and one_name(y, b.place)) or (one_name(y, a.place) and one_name(x, b.place))


def _told(place: str, lead: dict[str, float]) -> bool:
    """Whether a lead names the place: two places that both leads name are often a town and its province."""
    return any(stem(word) in lead for word in place.split())


def rarity(place: str) -> float:
    """0.2 for a name that everybody knows, 1 for one that only this story tells."""
    return 0.2 + 0.8 * max((bits(word) for word in place.split()), default=0.0) / MOST
