"""What the words before a name say of it: "town of", "in", "captured", or another place that it is joined to."""

from typing import Final

from app.extract.names.ordinary import ARTICLES
from app.extract.names.words import LOWER, Words
from app.extract.places import terms
from app.extract.places.place import PlaceKind
from app.extract.places.spot import Cue, Spot

_LOOSE_TYPES: Final = frozenset({"state", "base"})  # "state Idlib" is no place word before a name


def name_start(text: Words, at: int) -> int:
    """The word that a name begins with, its article included ("al-" Sukhnah)."""
    joined = at > 0 and text.norms[at - 1] in ARTICLES and text.gap(at) in {"-", " "}
    lower_an = joined and text.gap(at) == " " and text.norms[at - 1] not in {"al", "el"}
    return at - 1 if joined and not lower_an else at


def cue_before(text: Words, at: int, previous: Spot | None) -> Cue:
    """What the words before a name tell: "town of", "in", "captured", or the place that it is joined to."""
    before = name_start(text, at) - 1
    if before < 0:
        return Cue.NONE
    if previous and _continues(text, before, previous):
        return previous.cue if previous.cue is Cue.TYPE else min(previous.cue, Cue.LIKELY)
    return _told(text, before)


def _told(text: Words, before: int) -> Cue:
    """What the words up to a word tell of the name behind it."""
    while before > 0 and text.norms[before] in terms.COMPASS and text.shapes[before] == LOWER:
        before -= 1
    word = text.norms[before]
    if word == "of" and before and terms.type_at(text, before - 1):
        return Cue.TYPE
    if before and text.norms[before - 1] in {"of": terms.SURE_OF, "to": terms.MOVED_TO}.get(word, ()):
        return Cue.SURE
    if text.gap(before + 1) not in {" ", "\n"}:
        return Cue.NONE
    if word in terms.SURE:
        return Cue.SURE
    if text.shapes[before] != LOWER:
        return Cue.NONE
    likely = word in terms.LIKELY or (terms.type_at(text, before) and word not in _LOOSE_TYPES)
    return Cue.LIKELY if likely else Cue.NONE


def _continues(text: Words, before: int, previous: Spot) -> bool:
    """Whether the word before a name joins it to the place before: "Foua and Kefraya", "Raqqa, Hama"."""
    if previous.last == before + 1:
        return text.gap(before + 1) == ", "
    return previous.last == before and text.norms[before] in {"and", "or"}


def kind_before(text: Words, at: int, previous: Spot | None) -> PlaceKind:
    """The kind that "town of" before an unknown name gives, that of the place which it is joined to, or unknown."""
    before = name_start(text, at) - 1
    if previous and _continues(text, before, previous) and previous.kind is not PlaceKind.SITE:
        return previous.kind
    told = terms.type_at(text, before - 1) if before > 0 and text.norms[before] == "of" else None
    return told[1] if told and told[1] is not PlaceKind.SITE else PlaceKind.UNKNOWN
