"""The package's word lists, read once from the readable files in ``data/``."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The content of ``data/NAME.toml``. Raises FileNotFoundError for a name that does not exist."""
    return tomllib.loads((files(__package__) / "data" / f"{name}.toml").read_text(encoding="utf-8"))


def word_set(name: str, *keys: str) -> frozenset[str]:
    """One list of words: ``word_set("nouns", "people")`` is the set under ``people`` in ``data/nouns.toml``."""
    found: Any = table(name)
    for key in keys:
        found = found[key]
    return frozenset(found)
