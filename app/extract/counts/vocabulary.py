"""The word lists of casualties and populations, from their files, with every inflected form of each cue verb."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from app.domain.terms import Measure, Population
from app.extract.dictionary import plurals, verb_forms
from app.extract.lexicon import singular

_FOLDER = Path(__file__).parents[1] / "vocabulary"


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((_FOLDER / name).read_text(encoding="utf-8"))


CASUALTIES = _read("casualties.toml")
POPULATIONS = _read("populations.toml")


@cache
def words(*path: str) -> frozenset[str]:
    """The set of words at a path of casualties.toml, e.g. ``words("lives", "verbs")``."""
    here: Any = CASUALTIES
    for key in path:
        here = here[key]
    return frozenset(here)


def number_words(*path: str) -> dict[str, int]:
    """The table of numbers at a path of casualties.toml."""
    here: Any = CASUALTIES
    for key in path:
        here = here[key]
    return dict(here)


def _by_word(table: dict[str, list[str]]) -> dict[str, Measure]:
    return {word: Measure(measure) for measure, listed in table.items() for word in listed}


def _forms(verbs: frozenset[str]) -> frozenset[str]:
    inflected = {form for verb in verbs for forms in verb_forms(verb).values() for form in forms}
    return frozenset(inflected | verbs)


@dataclass(frozen=True, slots=True)
class Harm:
    """What a word says befell people: ``kind`` is transitive, intransitive or noun."""

    kind: str
    measure: Measure
    lemma: str


def _verbs() -> dict[str, Harm]:
    return {
        form: Harm(kind, measure, verb)
        for kind in ("transitive", "intransitive")
        for verb, measure in _by_word(CASUALTIES[kind]).items()
        for form in _forms(frozenset({verb}))
    }


def _nouns() -> dict[str, Harm]:
    return {
        form: Harm("noun", measure, word)
        for word, measure in _by_word(CASUALTIES["noun"]).items()
        for form in (word, *plurals(word))
    }


VERBS = _verbs()
NOUNS = _nouns()
STATES = _by_word(CASUALTIES["state"])
RESULTS = _by_word(CASUALTIES["resultative"]["state"])
OF_NOUNS = _by_word(CASUALTIES["of"])
TOLLS = words("toll", "nouns")
TOLL_OF = {
    word: Measure(key.removeprefix("of_"))
    for key, listed in CASUALTIES["toll"].items()
    if key.startswith("of_")
    for word in listed
}
_CUE_VERBS = (
    words("lives", "verbs") | words("resultative", "verbs") | words("uprooting", "verbs") | words("leaving", "verbs")
    | words("suffering", "verbs") | words("hospital", "verbs") | words("passage", "verbs")
)  # fmt: skip
TRIGGERS = (
    frozenset(VERBS)
    | frozenset(NOUNS)
    | frozenset(STATES)
    | frozenset(RESULTS)
    | frozenset(OF_NOUNS)
    | TOLLS
    | frozenset(TOLL_OF)
    | words("lives", "nouns")
    | words("suffering", "harms")
    | words("suffering", "condition_nouns")
    | words("hospital", "nouns")
    | words("uprooting", "homes")
    | words("passage", "nouns")
    | words("victims", "nouns")
    | _forms(frozenset({"lose", "leave"}))
)

POPULATION_OF: dict[str, Population] = {
    noun: Population(name) for name, nouns in reversed(POPULATIONS["nouns"].items()) for noun in nouns
}
BEFORE: dict[str, Population] = {
    word: Population(name) for name, listed in POPULATIONS["before"].items() for word in listed
}
GENERAL: dict[Population, frozenset[str]] = {
    Population(name): frozenset(nouns) for name, nouns in POPULATIONS["general"].items()
}
HOLLOW = frozenset(POPULATIONS["hollow"]["words"])
THINGS = frozenset(POPULATIONS["things"]["words"]) | words("animals", "nouns")
SPARED = frozenset(POPULATIONS["spared"]["words"])
SPEAKERS = frozenset(POPULATIONS["speakers"]["words"])
GROUPS = frozenset(POPULATIONS["groups"]["words"])
BARE_HEADS = frozenset({"other", "others", "more", "another", "them", "whom"})


@cache
def one_of(noun: str) -> str:
    """The singular of a lower-case noun, by the dictionary, else by its ending ("peacekeepers")."""
    found = singular(noun)
    if found == noun and noun.endswith("s") and not noun.endswith("ss"):
        return noun[:-1]
    return found


def is_person(noun: str) -> bool:
    """Whether a lower-case noun, in either number, is known to name persons."""
    return noun in POPULATION_OF or one_of(noun) in POPULATION_OF


def is_thing(noun: str) -> bool:
    """Whether a lower-case noun, in either number, is known to name no persons."""
    return noun in THINGS or one_of(noun) in THINGS
