"""What is known of a place, and what is found of one in a text."""

from dataclasses import dataclass
from enum import StrEnum


class PlaceKind(StrEnum):
    """What kind of place a name stands for."""

    COUNTRY = "country"
    REGION = "region"
    PROVINCE = "province"
    CITY = "city"
    DISTRICT = "district"
    SITE = "site"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer: lasting ``name``, ISO 3166 code of its ``country`` ("" for none), inhabitants."""

    name: str
    country: str
    kind: PlaceKind
    population: int = 0


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place at ``start:end`` of a text (code points, end exclusive); ``country`` is its name, "" where not known."""

    start: int
    end: int
    canonical: str
    kind: PlaceKind
    country: str = ""
