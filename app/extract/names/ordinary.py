"""Ordinary words that must not be taken for names, and the articles of Arabic names."""

import tomllib
from importlib.resources import files
from typing import Any, Final

from app.domain.spelling import ARTICLES as ARTICLES

VOCABULARY: Final = files("app.extract") / "vocabulary"


def load(name: str) -> dict[str, Any]:
    """A vocabulary file of the package as data. Raises FileNotFoundError where there is none of that name."""
    return tomllib.loads((VOCABULARY / name).read_text(encoding="utf-8"))


_ORDINARY: Final = load("ordinary.toml")

ACRONYMS: Final[frozenset[str]] = frozenset(_ORDINARY["acronyms"])
FUNCTIONS: Final[frozenset[str]] = frozenset(_ORDINARY["functions"])
ALSO_PEOPLE: Final[frozenset[str]] = frozenset(_ORDINARY["also_people"])
