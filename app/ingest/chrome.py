"""Which lines are marks of a web page's frame: the phrases of chrome.toml, made ready to compare."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from app.ingest.lines import Line, Role

TRIM = " \t\xa0-–—*•|·»«>:.,…!#=_~"
BREADCRUMB = re.compile(r"Home(?:[A-Z]|\s*(?:[/>»›|]|&gt;)\s*\S)")
PIPED = re.compile(r"\s[|•·]\s")
AGO = re.compile(r"\b(?:\d+|an?|one|two)\s+(?:second|minute|min|hour|hr|day|week|month|year)s?\s+ago$", re.IGNORECASE)
COUNTER = re.compile(
    r"[\d.,]+\s*[kKmM]?\s*(?:views?|shares?|comments?|likes?|min(?:ute)?s? read|reads?)?$", re.IGNORECASE
)
BYLINE = re.compile(r"(?:by|from)\s+[\w.'’-]+(?:\s+(?:and|&|[\w.'’-]+|\w+,))*$", re.IGNORECASE)
RULE = re.compile(r"[\W_]+$")


@cache
def vocabulary() -> dict[str, Any]:
    """The phrases of chrome.toml by list."""
    return tomllib.loads((Path(__file__).parent / "chrome.toml").read_text(encoding="utf-8"))


@cache
def phrases(name: str) -> frozenset[str]:
    """One list of chrome.toml, lower case."""
    return frozenset(phrase.casefold() for phrase in vocabulary()[name])


@cache
def _prefixes() -> tuple[str, ...]:
    return tuple(sorted(phrases("prefixes")))


@cache
def _icons() -> re.Pattern[str]:
    names = sorted(phrases("icons"), key=len, reverse=True)
    underscored = [name for name in names if "_" in name]
    plain = [name for name in names if "_" not in name]
    return re.compile(rf"(?:\b(?:{'|'.join(underscored)})|^(?:{'|'.join(plain)})(?=[A-Z]))")


@cache
def _network() -> re.Pattern[str]:
    networks = "|".join(sorted(phrases("networks")))
    return re.compile(rf"(?P<name>[A-Z][\w'’&.-]*(?:\s[A-Z][\w'’&.-]*){{0,3}})\s(?i:{networks})$")


def chrome_role(line: Line) -> Role | None:
    """SITE, CLOSER or CHROME where the line's own words are certain marks of it, else None."""
    if len(line.text) > 400:
        return None
    words = line.text.casefold().strip(TRIM)
    if words in phrases("site") or BREADCRUMB.match(line.text) or is_menu(line):
        return Role.SITE
    if words in phrases("closers") or re.fullmatch(r"\(?\d+\)? comments?(?: \(?\d+\)?)?|comments? \(\d+\)", words):
        return Role.CLOSER
    return Role.CHROME if _is_chrome(line, words) else None


def _is_chrome(line: Line, words: str) -> bool:
    return (
        words in phrases("lines")
        or words in phrases("lists")
        or line.text.casefold().startswith(_prefixes())
        or bool(RULE.match(line.text) or COUNTER.match(line.text))
        or bool(AGO.search(words) and line.words <= 12)
        or bool(_icons().search(line.text) and line.words <= 12)
        or is_tag_list(line)
        or (bool(BYLINE.match(line.text)) and line.words <= 9 and not line.ends_sentence)
    )


def opens_list(line: Line) -> bool:
    """Whether the line heads a list of other articles."""
    return line.text.casefold().strip(TRIM) in phrases("lists")


def is_menu(line: Line) -> bool:
    """Whether most of its three words or more are words of menus, and it makes no sentence."""
    words = [word.casefold().strip(TRIM) for word in re.split(r"[\s|/•·>»]+", line.text)]
    words = [word for word in words if word]
    hits = sum(word in phrases("menu") for word in words)
    return len(words) >= 3 and not line.ends_sentence and hits / len(words) >= 0.7


def is_tag_list(line: Line) -> bool:
    """Whether it is three or more short labels with bars between them, or words with # before each."""
    parts = PIPED.split(line.text)
    if len(parts) >= 3 and not line.ends_sentence:
        return all(len(part.split()) <= 4 for part in parts)
    words = line.text.split()
    return len(words) >= 2 and all(word.startswith("#") for word in words)


def channel_owner(line: Line) -> str | None:
    """The name in "<Name> Telegram": a masthead's link to the outlet's own channel."""
    found = _network().match(line.text)
    return found["name"] if found and found["name"].casefold() not in FOLLOWING else None


FOLLOWING = frozenset(
    {"follow us on", "on", "our", "share on", "join us on", "like us on", "via", "to", "our official"}
)
