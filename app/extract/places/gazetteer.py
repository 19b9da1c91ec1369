"""The places that are known: the shipped gazetteer, the supplement in ``places.toml``, and the states of the world."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from rapidfuzz import fuzz

from app.domain.spelling import ALIKE, ALIKE_LONG, fold, plain
from app.extract.names.ordinary import VOCABULARY, load
from app.extract.names.phrases import Phrases
from app.extract.places.place import Place, PlaceKind

_LARGE: Final = 100_000  # inhabitants from which a city is known without its country being named
SURELY_ALIKE: Final = 92.0
_KNOWN: Final = 10_000_000  # places of the supplement go before those of the gazetteer


@dataclass(slots=True)
class Index:
    """Places by their names as written, and by the folding keys of their spellings."""

    names: Phrases[Place] = field(default_factory=Phrases)
    keys: defaultdict[str, list[tuple[str, Place]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, place: Place, spellings: Iterable[str], folded: bool) -> None:
        """Add a place under all its spellings; ``folded`` also under their keys."""
        for spelling in spellings:
            self.names.add(spelling, place)
            if folded:
                self.keys[fold(spelling)].append((plain(spelling), place))

    def spelt_like(self, name: str, least: float = 0) -> Place | None:
        """The place whose name shares a name's folding key and is spelt most like it, None where none is close.

        ``least`` (0 to 100) asks for a closer likeness than usual.
        """
        written = plain(name)
        best = max(
            (
                (fuzz.ratio(written, spelling), place.population, place.name, place)
                for spelling, place in self._same(name)
            ),
            default=None,
            key=lambda option: option[:3],
        )
        needed = max(least, ALIKE_LONG if " " in written else ALIKE)
        return best[3] if best and best[0] >= needed else None

    def _same(self, name: str) -> list[tuple[str, Place]]:
        key = fold(name)
        return self.keys.get(key, []) if len(key) > 1 else []


@cache
def _lines() -> dict[str, list[str]]:
    """The lines of the gazetteer by country code; they are parsed when the country is first spoken of."""
    by_country: defaultdict[str, list[str]] = defaultdict(list)
    for line in (VOCABULARY / "gazetteer.tsv").read_text(encoding="utf-8").splitlines():
        by_country[line[:2]].append(line)
    return dict(by_country)


def _parse(line: str) -> tuple[Place, list[str]]:
    code, name, population, spellings = line.split("\t")
    return Place(name, code, PlaceKind.CITY, int(population)), [name, *(s for s in spellings.split("|") if s)]


@cache
def _supplement() -> dict[str, list[tuple[Place, list[str]]]]:
    """The places of ``places.toml`` by country code."""
    data = load("places.toml")
    return {code: list(_entries(code, kinds)) for code, kinds in data.items() if len(code) == 2}


def _entries(code: str, kinds: dict[str, Any]) -> Iterator[tuple[Place, list[str]]]:
    for kind, named in kinds.items():
        for name, spellings in named.items():
            yield Place(name, "" if code == "XX" else code, PlaceKind(kind), _KNOWN), [name, *spellings]


@cache
def world() -> Phrases[Place]:
    """Places known whatever an article is about: the supplement and large cities."""
    index: Phrases[Place] = Phrases()
    for places in _supplement().values():
        for place, spellings in places:
            for spelling in spellings:
                index.add(spelling, place)
    for line in (line for lines in _lines().values() for line in lines if _is_large(line)):
        place, _ = _parse(line)
        index.add(place.name, place)
    return index


def _is_large(line: str) -> bool:
    return len(line.split("\t", 3)[2]) >= len(str(_LARGE))


@cache
def country(code: str) -> Index:
    """The places of one country, small ones too; folding keys only where names are written in many spellings."""
    index = Index()
    folded = transliterated(code)
    known = {plain(spelling): place for place, names in _supplement().get(code, ()) for spelling in names}
    for place, spellings in _supplement().get(code, ()):
        index.add(place, spellings, folded)
    for line in _lines().get(code, ()):
        place, spellings = _parse(line)
        same = next((known[plain(s)] for s in spellings[:1] if plain(s) in known), place)
        index.add(same, spellings, folded)
    return index


@cache
def _codes() -> frozenset[str]:
    return frozenset(load("places.toml")["transliterated"]["codes"])


def transliterated(code: str) -> bool:
    """Whether a country's place names reach English news in many spellings."""
    return code in _codes()
