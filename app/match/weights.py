"""The weight table, read once from weights.toml."""

import tomllib
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def table() -> dict[str, dict[str, dict[str, float]]]:
    """Bits by kind of claim ("quantity", "statement"), feature and level."""
    found: dict[str, dict[str, dict[str, float]]] = tomllib.loads(
        files("app.match").joinpath("weights.toml").read_text(encoding="utf-8")
    )
    return found


def bits(kind: str, feature: str, level: str) -> float:
    """The bits of one level; a level that the table does not name says nothing."""
    return table()[kind].get(feature, {}).get(level, 0.0)
