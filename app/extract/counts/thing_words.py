"""The word lists of counted things, from their file."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from app.domain.terms import Measure

_WORDS = tomllib.loads((Path(__file__).parents[1] / "vocabulary" / "things.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class UnitWords:
    """The units of a measure, the verbs that claim it, and the words that may stand behind it."""

    units: frozenset[str]
    verbs: frozenset[str]
    behind: frozenset[str]


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Verbs that seize only what is named as a place."""

    verbs: frozenset[str]
    nouns: frozenset[str]


def _units(name: str) -> UnitWords:
    table = _WORDS[name]
    return UnitWords(frozenset(table["units"]), frozenset(table["verbs"]), frozenset(table.get("behind", ())))


THING_VERBS = {verb: Measure(name) for name, verbs in reversed(_WORDS["transitive"].items()) for verb in verbs}
UP = frozenset(_WORDS["particle"]["verbs"])
DISTANCE = _units("distance")
DURATION = _units("duration")
PLACES = PlaceWords(frozenset(_WORDS["places"]["verbs"]), frozenset(_WORDS["places"]["nouns"]))
TRIGGERS = frozenset(THING_VERBS)
