"""Where it happened."""

from app.match.features.signal import Pair, Signal
from app.match.rarity import RAREST, bits
from app.match.words import stem

KNOWN = 0.45  # a place of less rarity is a country or a capital
_TOP = bits("")  # the bits of a name that the table does not know


def compare(pair: Pair) -> Signal | None:
    """Same place (worth the rarity of its name), one told beside the other, a wider and a narrower, or different."""
    a, b = pair.a, pair.b
    if not a.places or not b.places:
        return None
    detail: dict[str, object] = {"a": a.claim.read.place, "b": b.claim.read.place}
    if a.place and a.place == b.place:
        return Signal("same", rarity(a.place), detail)
    if shared := a.places & b.places:
        return Signal("shared", max(map(rarity, shared)), detail | {"shared": sorted(shared)})
    if (rarity(a.place) < KNOWN) != (rarity(b.place) < KNOWN):
        return Signal("wider", 1.0, detail)
    if _told(a.place, b.lead) and _told(b.place, a.lead):
        return Signal("one scene", 1.0, detail)
    return Signal("differ", 1.0, detail)


def _told(place: str, lead: dict[str, float]) -> bool:
    """Whether a lead names the place: two places that both leads name are often a town and its province."""
    return any(stem(word) in lead for word in place.split())


def rarity(place: str) -> float:
    """0.2 for a name that everybody knows, 1 for one that only this story tells."""
    return 0.2 + 0.8 * max((bits(word) for word in place.split()), default=0.0) / max(_TOP, RAREST)
