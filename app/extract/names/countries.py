"""The world's states and the words that point to them: names, demonyms, seats of government, rulers."""

from dataclasses import dataclass
from enum import Enum
from functools import cache

from app.extract.names.ordinary import load
from app.extract.names.phrases import Phrases


class Pointer(Enum):
    """How a word points to a state."""

    NAME = "name"
    ADJECTIVE = "adjective"
    SEAT = "seat"
    LEADER = "leader"


@dataclass(frozen=True, slots=True)
class Country:
    """A state: ISO 3166 ``code``, ``name``, and the ``label`` before its organs ("Syrian", "US")."""

    code: str
    name: str
    label: str


@cache
def countries() -> dict[str, Country]:
    """All states by ISO 3166 code."""
    return {
        code: Country(code, entry["name"], entry.get("label") or (entry.get("adjectives") or [entry["name"]])[0])
        for code, entry in load("countries.toml").items()
    }


@cache
def pointers() -> Phrases[tuple[Country, Pointer]]:
    """Index of every word that points to a state. A name goes before an adjective where one word is both ("US")."""
    index: Phrases[tuple[Country, Pointer]] = Phrases()
    known = countries()
    for code, entry in load("countries.toml").items():
        for spelling in [entry["name"], *entry.get("also", ())]:
            index.add(spelling, (known[code], Pointer.NAME))
        for key, how in _OTHERS:
            for spelling in entry.get(key, ()):
                index.add(spelling, (known[code], how))
    return index


_OTHERS = (
    ("adjectives", Pointer.ADJECTIVE),
    ("people", Pointer.ADJECTIVE),
    ("seat", Pointer.SEAT),
    ("leaders", Pointer.LEADER),
)


def demonym_country(word: str) -> str:
    """The country that a demonym points to ("Syrians" gives "Syria"), "" for any other word."""
    found = pointers().exact(word)
    return found[0].name if found and found[1] is Pointer.ADJECTIVE else ""
