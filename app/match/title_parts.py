"""The parts of which titles are made: the place, the time, a party, the plural of a noun."""

import tomllib
from calendar import day_name as day_names
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from importlib.resources import files

from app.domain.claim import When
from app.domain.matching import MatchClaim
from app.domain.terms import Precision, Scope

# Endings of adjectives and names that keep their capital: "Kurdish", "Russian", "Iraqi", "Japanese", "Israel".
_PROPER = ("ish", "ian", "ean", "can", "ese", "qi", "ni", "eli", "ch", "Israel", "ia", "US", "-led", "-backed")
_TITLED = frozenset({"state", "front", "army", "group"})  # "Islamic state" in a text that lost its capitals
_DAYS = frozenset(day_name.lower() for day_name in day_names)
LONGEST = 7  # words of a phrase taken from an article; longer ones read badly in a title


@lru_cache(maxsize=1)
def words() -> dict[str, dict[str, str]]:
    """The words of titles, from data/title_words.toml."""
    found: dict[str, dict[str, str]] = tomllib.loads(
        files("app.match").joinpath("data/title_words.toml").read_text(encoding="utf-8")
    )
    return found


def most(values: Iterable[str]) -> str:
    """The value told most often, the first in the alphabet of those told equally often; "" where none is told."""
    counts = Counter(value for value in values if value)
    return min(counts, key=lambda value: (-counts[value], value), default="")


def where(claims: Sequence[MatchClaim]) -> str:
    """ "in Iraq and Syria", "in Palmyra", or ""."""
    totals = [claim for claim in claims if getattr(claim.read.content, "scope", None) is Scope.CUMULATIVE]
    if wide := most(" and ".join(sorted(set(claim.read.places))) for claim in totals if len(claim.read.places) == 2):
        return f"in {wide}"
    place = most(claim.read.place for claim in claims)
    return f"in {place}" if place else ""


def day(claims: Sequence[MatchClaim], published: Sequence[date]) -> str:
    """ "on 27 March 2016", "in March 2016", "in 2016", "since June 2014", or ""; the days of publication last."""
    told = [claim.read.when for claim in claims if claim.read.when]
    if open_ended := [when for when in told if when.start and not when.end]:
        return most(_since(when) for when in open_ended)
    if any(getattr(claim.read.content, "scope", None) is Scope.CUMULATIVE for claim in claims):
        return ""
    finer = [when for when in told if when.precision is not Precision.YEAR]
    if told and not finer:
        return f"in {most(str(when.start.year) for when in told if when.start)}"
    told = finer
    starts = [when.start for when in told if when.start] or list(published)
    exact = bool(told) and all(when.start == when.end for when in told)
    return _spell(starts, exact)


def _since(when: When) -> str:
    start = when.start or date.min
    if when.precision is Precision.YEAR or (start.month, start.day) == (1, 1):
        return f"since {start.year}"
    return f"since {start:%B} {start.year}"


def _spell(days: Sequence[date], exact: bool) -> str:
    if not days:
        return ""
    if exact and len(set(days)) == 1:
        return f"on {days[0].day} {days[0]:%B} {days[0].year}"
    month = most(f"{day.year:04}-{day.month:02}" for day in days)
    first = date.fromisoformat(f"{month}-01")
    return f"in {first:%B} {first.year}"


def party(name: str) -> str:
    """The name of a party as it stands inside a sentence: "the US-led coalition", "Islamic State", "rebels"."""
    name = _as_inside(" ".join(name.split()))
    if words()["determiners"].get(name.split(" ")[0].lower()):
        return name[:1].lower() + name[1:]
    head = words()["common heads"].get(name.split(" ")[-1].lower())
    named = any(word[:1].isupper() for word in name.split())
    return f"the {name}" if named and head else name


def _as_inside(name: str) -> str:
    """A phrase that opened a sentence without the capital that it had from there: "Air raids", "Soldiers"."""
    first, _, rest = name.partition(" ")
    if not first[:1].isupper() or first.isupper() or rest != rest.lower() or first.endswith(_PROPER):
        return name
    common = bool(rest) or first.lower() in words()["openers"]
    return name[:1].lower() + name[1:] if common and rest.split(" ")[-1] not in _TITLED else name


def plain_doer(name: str, places: Iterable[str]) -> bool:
    """Whether a phrase can stand behind "by" in a title: no figure, no day, no place of the claim."""
    first = name.split(" ")[0]
    day = first.lower().rstrip("s").replace("'", "").replace("’", "") in _DAYS
    return not (first[:1].isdigit() or day or name in places)


def short(phrase: str) -> str:
    """The phrase, or "" where it is too long for a title or no plain phrase."""
    plain = phrase.strip(' ,.;:!?"“”()[]')
    fits = plain and len(plain.split()) <= LONGEST and not any(mark in plain for mark in '\n?!;:"“”()[]')
    return plain if fits else ""


def plural(noun: str) -> str:
    """The plural of an English noun or of the last word of a phrase."""
    first, _, last = noun.rpartition(" ")
    lead = f"{first} " if first else ""
    known = words()["plurals"]
    if last.lower() in known:
        return lead + known[last.lower()]
    return lead + _regular(last)


def _regular(noun: str) -> str:
    if noun.endswith("s") and not noun.endswith(("ss", "us", "bus")):
        return noun
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "z", "ch", "sh")) else f"{noun}s"
