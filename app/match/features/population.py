"""Who was counted."""

from app.domain.terms import Population
from app.match.features.signal import Pair, Signal

# Texts say "people" of a toll that others call civilians; both mean everybody who was hit.
_WHOLE = frozenset({Population.PEOPLE, Population.CIVILIANS})


def compare(pair: Pair) -> Signal | None:
    """Same, open (people and civilians), vague (one says only "people") or differ."""
    a, b = pair.a.population, pair.b.population
    if a is None or b is None:
        return None
    return Signal(_level(a, b), detail={"a": str(a), "b": str(b)})


def _level(a: Population, b: Population) -> str:
    if a == b:
        return "unsaid" if a is Population.PEOPLE else "same"
    if {a, b} == _WHOLE:
        return "open"
    return "vague" if Population.PEOPLE in (a, b) else "differ"
