"""A place as the search hands it on, and how far the words around say that it is one."""

from dataclasses import dataclass
from enum import IntEnum

from app.extract.places.place import PlaceKind


class Cue(IntEnum):
    """How far the words around say that a name is a place."""

    NONE = 0
    LIKELY = 1
    SURE = 2
    TYPE = 3


@dataclass(frozen=True, slots=True)
class Spot:
    """A place at words ``first:last``, with the cue that it was read by."""

    first: int
    last: int
    name: str
    kind: PlaceKind
    code: str
    cue: Cue
