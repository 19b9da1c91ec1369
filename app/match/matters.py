"""What kind of happening a sentence tells: by what means, and whether it speaks of a whole war. The words are data."""

import re
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from app.match.words import stem, tokens


def means(sentence: str) -> frozenset[str]:
    """The kinds of means (data/means.txt) that the sentence names."""
    words = [stem(word) for word in tokens(sentence.lower().replace("-", " "))]
    table = _means()
    pairs = {f"{a}-{b}" for a, b in pairwise(words)}
    return frozenset(table[word] for word in {*words, *pairs} if word in table)


def whole(sentence: str) -> bool:
    """Whether the sentence names a whole war or the like (data/wars.txt)."""
    return not _wars().isdisjoint(tokens(sentence))


def increment(left: str, right: str) -> bool:
    """Whether the words beside a figure add it to an earlier one ("another 3", "3 more"; data/increments.txt)."""
    behind = tokens(right)
    beside = [*tokens(left)[-1:], *([] if behind[1:2] == ["than"] else behind[:1])]
    return not _increments().isdisjoint(beside)


@lru_cache(maxsize=1)
def _increments() -> frozenset[str]:
    return frozenset(lines("increments.txt"))


@lru_cache(maxsize=1)
def generic() -> frozenset[str]:
    """Nouns that say no more of those counted than their population does (data/generic.txt)."""
    return frozenset(lines("generic.txt"))


def habitual(words: str) -> bool:
    """Whether the words tell what happens again and again, or happened before (data/habits.txt)."""
    return _habits().search(words) is not None


@lru_cache(maxsize=1)
def _habits() -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(map(re.escape, lines("habits.txt"))) + r")\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _means() -> dict[str, str]:
    rows = (line.split(":", 1) for line in lines("means.txt"))
    return {stem(word): kind for kind, words in rows for word in words.split()}


@lru_cache(maxsize=1)
def _wars() -> frozenset[str]:
    return frozenset(lines("wars.txt"))


def lines(name: str) -> list[str]:
    lines = files("app.match").joinpath(f"data/{name}").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
