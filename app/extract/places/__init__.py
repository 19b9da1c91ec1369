"""Where: the places that a text names."""

from app.domain.spelling import fold
from app.extract.names.countries import demonym_country
from app.extract.places.finder import find
from app.extract.places.place import Place, PlaceKind, PlaceMention

__all__ = ["Place", "PlaceKind", "PlaceMention", "demonym_country", "find", "fold"]
