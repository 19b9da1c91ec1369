"""National forces and governments, read from a country's name and a head noun: "Syria's army", "Russian jets"."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from app.extract.names.countries import Country, Pointer, pointers
from app.extract.names.ordinary import load
from app.extract.names.organisation import OrganisationKind
from app.extract.names.phrases import Found, Phrases, near
from app.extract.names.words import LOWER, Words

_FORCES: Final = load("forces.toml")
_BETWEEN: Final = frozenset(_FORCES["between"])
_REACH: Final = 5  # words from the country to the last of the head: "Syrian government's elite special forces"


@dataclass(frozen=True, slots=True)
class Head:
    """The organ that a head noun names: ``pattern`` has "{}" in the place of the state's adjective."""

    pattern: str
    kind: OrganisationKind

    def of(self, country: Country) -> str:
        """The canonical name of a state's organ."""
        return self.pattern.format(country.label)


@dataclass(frozen=True, slots=True)
class National:
    """A state's organ at words ``first:last``; ``country`` is None where the words do not say whose it is."""

    first: int
    last: int
    head: Head
    country: Country | None


@cache
def heads() -> Phrases[Head]:
    """Index of the head nouns of ``forces.toml``."""
    return _index(None)


@cache
def lone_heads() -> Phrases[Head]:
    """Index of the head nouns that may stand without a country."""
    return _index(frozenset(_FORCES["alone"]["words"]))


def _index(only: frozenset[str] | None) -> Phrases[Head]:
    index: Phrases[Head] = Phrases()
    for entry in _FORCES["head"]:
        head = Head(entry["canonical"], OrganisationKind(entry["kind"]))
        for phrase in entry["words"]:
            if only is None or phrase in only:
                index.add(phrase, head)
    return index


@cache
def government() -> Head:
    """The head that a seat of government stands for."""
    found = heads().exact("government")
    if found is None:
        raise LookupError("forces.toml names no head for the word government")
    return found


@lru_cache(maxsize=2)
def country_hits(text: Words) -> dict[int, Found[tuple[Country, Pointer]]]:
    """Every word or phrase that points to a state, by its first word; a longer name hides those inside it.

    The last text is kept, as in ``words``.
    """
    index, hits, covered = pointers(), {}, 0
    for i, shape in enumerate(text.shapes):
        if shape != LOWER and i >= covered and (found := index.at(text, i)):
            hits[i] = found
            covered = found.last
    return hits


def organ(text: Words, hit: Found[tuple[Country, Pointer]]) -> National | None:
    """The organ whose head noun follows a word that points to a state, None where none does."""
    country, how = hit.value
    last, head = _head_after(text, hit.last)
    if head is None or (how is Pointer.SEAT and head is not government()):
        return None
    return National(hit.first, last, head, country)


def _head_after(text: Words, at: int) -> tuple[int, Head | None]:
    """The head noun that a run of modifiers from a word on leads to: the last one, with the word behind it."""
    last, head, index, stop = at, None, heads(), min(len(text), at + _REACH)
    while at < stop and near(text, at):
        found = index.at(text, at)
        if found:
            last, head = found.last, found.value
        if found and found.last > at + 1:
            at = found.last
        elif text.norms[at].removesuffix("s") in _BETWEEN:
            at += 1
        else:
            break
    return last, head


def coordinated(text: Words, hits: Sequence[Found[tuple[Country, Pointer]]], found: National) -> National | None:
    """ "Russian and Syrian jets": the organ of the demonym before "and" too."""
    before = hits[-1] if hits else None
    if before is None or before.value[1] is not Pointer.ADJECTIVE or found.first != before.last + 1:
        return None
    if text.norms[before.last] not in {"and", "or"}:
        return None
    return National(before.first, before.last, found.head, before.value[0])


def lone(text: Words, index: int) -> National | None:
    """A state's organ named without its state: "the regime", "government forces", "state television"."""
    found = lone_heads().at(text, index)
    if found is None or (text.shapes[index] != LOWER and not _may_be_capital(text, index, found.last)):
        return None
    if found.last < len(text) and text.gap(found.last) == "-":
        return None
    if found.last - found.first == 1 and not _definite(text, index):
        return None
    return National(found.first, found.last, found.value, None)


def _may_be_capital(text: Words, index: int, last: int) -> bool:
    """At the beginning of a sentence, after the article, or as a name of its own ("a Defence Ministry statement")."""
    if last - index > 1 and all(shape != LOWER for shape in text.shapes[index:last]):
        return True
    return not index or text.norms[index - 1] == "the" or not text.gap(index).isspace()


def _definite(text: Words, index: int) -> bool:
    """Whether one head noun alone has its article; "regime" needs none ("regime bombs"), but no "a" either."""
    before = text.norms[index - 1] if index else ""
    if text.norms[index] == "regime":
        return before not in {"a", "sanctions", "change", "tax", "legal", "any"}
    return before in {"the", "pro", "anti"}
