"""Statement frames and kinds of nouns, read from their files."""

import tomllib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.terms import Hedge, Polarity, Predicate

_FOLDER = Path(__file__).parent.parent / "vocabulary"


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((_FOLDER / name).read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Frame:
    """One way in which a verb states a predicate; the fields are explained in vocabulary/predicates.toml."""

    predicate: Predicate
    actor: tuple[str, ...]
    object: tuple[str, ...]
    noun: tuple[tuple[str, ...], tuple[str, ...]] | None = None
    actor_kind: str = ""
    object_kind: str = ""
    needs: str = ""
    hedge: Hedge = Hedge.NONE
    polarity: Polarity = Polarity.AFFIRMED


def _frame(row: dict[str, Any]) -> Frame:
    noun = row.get("noun")
    return Frame(
        Predicate(row["predicate"]),
        tuple(row["actor"]),
        tuple(row["object"]),
        (tuple(noun[0].split("|")), tuple(noun[1].split("|"))) if noun else None,
        row.get("actor_kind", ""),
        row.get("object_kind", ""),
        row.get("needs", ""),
        Hedge(row.get("hedge", "none")),
        Polarity(row.get("polarity", "affirmed")),
    )


def _by_verb() -> dict[str, tuple[Frame, ...]]:
    found: defaultdict[str, list[Frame]] = defaultdict(list)
    for row in _read("predicates.toml")["frame"]:
        for verb in row["verbs"]:
            found[verb].append(_frame(row))
    return {verb: tuple(frames) for verb, frames in found.items()}


FRAMES: dict[str, tuple[Frame, ...]] = _by_verb()
KINDS: dict[str, frozenset[str]] = {name: frozenset(row["words"]) for name, row in _read("targets.toml").items()}
FACTUALITY: dict[str, Any] = _read("factuality.toml")

_WEAPONS = _read("weapons.toml")
WEAPONS: frozenset[tuple[str, ...]] = frozenset(tuple(phrase.split()) for phrase in _WEAPONS["weapons"]["phrases"])
WEAPONS_ALONE: frozenset[tuple[str, ...]] = frozenset(tuple(phrase.split()) for phrase in _WEAPONS["alone"]["words"])
WEAPON_MODIFIERS: frozenset[str] = frozenset(_WEAPONS["modifiers"]["words"])
WEAPON_STAND_INS: frozenset[str] = frozenset(_WEAPONS["stand_ins"]["words"])

_STATES: list[dict[str, Any]] = list(_read("countries.toml").values())
COUNTRIES: frozenset[str] = frozenset(name.lower() for row in _STATES for name in (row["name"], *row.get("also", ())))
