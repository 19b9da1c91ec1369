"""What a sentence does in its article: opens it, takes up what was told, turns to something else; words are data."""

import re
from enum import StrEnum
from functools import lru_cache

from app.match.matters import lines


class Role(StrEnum):
    """What a claim's sentence does in its article."""

    OPENS = "opens"
    TAKES_UP = "takes up"
    NEW = "new"
    ASIDE = "aside"
    PLAIN = "plain"


def of(sentence: str, start: int, opening: int) -> Role:
    """The role of a sentence whose claim starts at an offset of an article whose first lines end at ``opening``."""
    if start < opening:
        return Role.OPENS
    if _asides().search(sentence):
        return Role.ASIDE
    if _taken_up().search(sentence):
        return Role.TAKES_UP
    return Role.NEW if _told_anew().search(sentence) else Role.PLAIN


@lru_cache(maxsize=1)
def _asides() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any('asides.txt')})\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _taken_up() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:the|this|that|\w+days?|\w+day.s)\s+(?:[\w-]+\s+){{0,2}}?(?:{_any('deeds.txt')})\b", re.IGNORECASE
    )


@lru_cache(maxsize=1)
def _told_anew() -> re.Pattern[str]:
    return _before_deed("an?|another|in")


def _before_deed(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\s+(?:[\w-]+\s+){{0,2}}?(?:{_any('deeds.txt')})\b", re.IGNORECASE)


def _any(name: str) -> str:
    return "|".join(map(re.escape, lines(name)))
