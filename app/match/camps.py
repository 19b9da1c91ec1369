"""Which camp a party belongs to, from the words for it; the words are data (data/camps.txt)."""

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from app.match.words import fold

_WORD = re.compile(r"[\w'’-]+")


@dataclass(frozen=True, slots=True)
class Camps:
    """The nations and the sides that the words for a party name; both empty where they name none."""

    nations: frozenset[str] = frozenset()
    sides: frozenset[str] = frozenset()

    def differ(self, other: "Camps") -> bool:
        """Whether two parties can't be one: they name nations, or sides, of which they share none."""
        return any(
            mine and theirs and not mine & theirs
            for mine, theirs in ((self.nations, other.nations), (self.sides, other.sides))
        )

    def meet(self, other: "Camps") -> bool:
        """Whether two parties share a nation or a side and differ in neither."""
        return not self.differ(other) and bool(self.nations & other.nations or self.sides & other.sides)


@lru_cache(maxsize=16384)
def of(words: str) -> Camps:
    """The camps that the words for a party name."""
    table = _table()
    plain = [fold(word).replace(" ", "-") for word in _WORD.findall(words)]
    phrases = [(a, b) for a, b in pairwise(plain) if f"{a}-{b}" in table]
    within = {word for pair in phrases for word in pair}
    alone = {part for word in plain if word not in within for part in {word, *word.split("-")}}
    found = {table[part] for part in alone | {"-".join(pair) for pair in phrases} if part in table}
    nations = frozenset(name.removeprefix("nation ") for name in found if name.startswith("nation "))
    return Camps(nations, frozenset(name for name in found if not name.startswith("nation ")))


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    lines = files("app.match").joinpath("data/camps.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split(":", 1) for line in lines if line and not line.startswith("#"))
    return {word: camp.strip() for camp, words in rows for word in words.split()}
