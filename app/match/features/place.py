"""Where it happened."""

from app.domain.spelling import one_name
from app.match.features.signal import Pair, Signal
from app.match.rarity import MOST, bits
from app.match.words import stem

KNOWN = 0.45  # a place of less rarity is a country or a capital


def compare(pair: Pair) -> Signal | None:
    """Same place (worth the rarity of its name), one told beside the other, a wider and a narrower, or different."""
    a, b = pair.a, pair.b
    if not a.places or not b.places:
        return None
    detail: dict[str, object] = {"a": a.claim.read.place, "b": b.claim.read.place}
    if same_place(pair):
        return Signal("same", min(rarity(a.place), rarity(b.place)), detail)
    if shared := {(x, y) for x in a.places for y in b.places if one_name(x, y)}:
        value = max(min(rarity(x), rarity(y)) for x, y in shared)
        return Signal("shared", value, detail | {"shared": sorted({x for x, _ in shared})})
    if (rarity(a.place) < KNOWN) != (rarity(b.place) < KNOWN):
        return Signal("wider", 1.0, detail)
    if _told(a.place, b.lead) and _told(b.place, a.lead):
        return Signal("one scene", 1.0, detail)
    return Signal("differ", 1.0, detail)


def same_place(pair: Pair) -> bool:
    """Whether both claims are told of one place, in whatever spelling."""
    return bool(pair.a.place) and one_name(pair.a.place, pair.b.place)


def _told(place: str, lead: dict[str, float]) -> bool:
    """Whether a lead names the place: two places that both leads name are often a town and its province."""
    return any(stem(word) in lead for word in place.split())


def rarity(place: str) -> float:
    """0.2 for a name that everybody knows, 1 for one that only this story tells."""
    return 0.2 + 0.8 * max((bits(word) for word in place.split()), default=0.0) / MOST
