"""The words with which a statement says who holds a place; the words are data (data/control.txt)."""

from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=4)
def words(kind: str) -> frozenset[str]:
    """The words of one kind: "gain" or "part"."""
    lines = files("app.match").joinpath("data/control.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split(": ", 1) for line in lines if line and not line.startswith("#"))
    return frozenset(word for name, told in rows if name == kind for word in told.split())
