"""States that act: "Damascus denied", "pro-Moscow", "backed by Ankara" speak of governments, not of cities."""

from typing import Final

from app.extract.names.countries import Country, Pointer
from app.extract.names.forces import National, government
from app.extract.names.ordinary import load
from app.extract.names.phrases import Found
from app.extract.names.words import LOWER, Words

_SEAT: Final = load("forces.toml")["seat"]
_VERBS: Final = frozenset(_SEAT["verbs"])
_BEFORE: Final = frozenset(_SEAT["before"])
_LINKED: Final = frozenset(_SEAT["linked"])
_NOT_BEFORE: Final = frozenset(_SEAT["not_before"])
_CITY_ONLY: Final = frozenset(_SEAT["city_only"])
_PERFECT: Final = frozenset({"has", "had"})
_SUFFERED: Final = frozenset({"been", "also", "seen", "become", "a", "the", "an", "its"})  # "Damascus has been rocked"
_ADVERBS: Final = frozenset({"also", "repeatedly", "later", "again", "initially", "immediately", "still", "on"})


def acting(text: Words, hit: Found[tuple[Country, Pointer]]) -> National | None:
    """The government that a country's or seat's name stands for by the words around it, None where it is a place."""
    country, how = hit.value
    if how not in {Pointer.SEAT, Pointer.NAME} or _is_place(text, hit.first):
        return None
    if _asked(text, hit.first, how) or _acts(text, hit.last, how):
        return National(hit.first, hit.last, government(), country)
    return None


def _is_place(text: Words, first: int) -> bool:
    """After a word of place, or as part of a longer name."""
    if not first:
        return False
    before = text.norms[first - 1]
    if before in _NOT_BEFORE:
        return True
    run_on = text.gap(first) == " " and text.shapes[first - 1] != LOWER and first > 1
    return run_on and before not in _BEFORE | _LINKED | {"the"} and text.gap(first - 1) in {" ", ""}


def _asked(text: Words, first: int, how: Pointer) -> bool:
    before = text.norms[first - 1] if first else ""
    if before in {"pro", "anti"}:
        return text.gap(first) == "-"
    return before in _BEFORE or before in _LINKED or (how is Pointer.SEAT and before == "by")


def _acts(text: Words, last: int, how: Pointer) -> bool:
    """Whether a verb of saying or of governing follows, at once or behind an adverb."""
    if last < len(text) and text.norms[last] in _ADVERBS - {"on"}:
        last += 1
    if last >= len(text) or text.gap(last) not in {" ", "\n"} or text.norms[last] not in _VERBS:
        return False
    if last + 1 < len(text) and text.norms[last + 1] in _SUFFERED and text.norms[last] in _PERFECT:
        return False
    return how is Pointer.SEAT or text.norms[last] not in _CITY_ONLY
