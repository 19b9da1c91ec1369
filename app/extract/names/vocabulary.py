"""The vocabulary of organisations: the shipped file, and whatever users add to it as data."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.extract.names.ordinary import load
from app.extract.names.organisation import Organisation, OrganisationKind
from app.extract.names.phrases import Phrases
from app.extract.names.words import words


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """Organisations, indexed for look-up.

    ``short`` gives the organisations that a short form may stand for, ``speakers`` the organisation of a person's name.
    """

    organisations: tuple[Organisation, ...]
    names: Phrases[Organisation]
    short: Phrases[tuple[Organisation, ...]]
    speakers: dict[str, str]

    @classmethod
    def of(cls, organisations: Iterable[Organisation]) -> "Vocabulary":
        """Index organisations. Entries of one canonical name are merged; the later kind and state hold."""
        merged = tuple(_merged(organisations))
        names: Phrases[Organisation] = Phrases()
        short: Phrases[tuple[Organisation, ...]] = Phrases()
        sharing: defaultdict[str, list[Organisation]] = defaultdict(list)
        for organisation in merged:
            for name in (organisation.canonical, *organisation.aliases):
                names.add(name, organisation)
            for name in organisation.short:
                sharing[name].append(organisation)
        for name, owners in sharing.items():
            short.add(name, tuple(owners))
        return cls(merged, names, short, {norms(n): o.canonical for o in merged for n in o.speakers})

    def extended(self, extra: Iterable[Organisation]) -> "Vocabulary":
        """A new vocabulary with further entries; an entry of a known canonical name adds to that one's names."""
        return Vocabulary.of((*self.organisations, *extra))


@cache
def shipped() -> Vocabulary:
    """The vocabulary that the package brings along: ``app/extract/vocabulary/organisations.toml``."""
    return Vocabulary.of(entries(load("organisations.toml")))


def entries(data: dict[str, dict[str, Any]]) -> Iterator[Organisation]:
    """Organisations from data in the form of the shipped file: kind, then canonical name, then aliases or a table.

    Raises ValueError where a kind is not one of OrganisationKind.
    """
    for kind, named in data.items():
        for canonical, entry in named.items():
            table: dict[str, Any] = {"aliases": entry} if isinstance(entry, list) else entry
            yield Organisation(
                canonical,
                OrganisationKind(kind),
                tuple(table.get("aliases", ())),
                tuple(table.get("short", ())),
                table.get("state", ""),
                tuple(table.get("speakers", ())),
            )


def _merged(organisations: Iterable[Organisation]) -> Iterator[Organisation]:
    by_name: dict[str, Organisation] = {}
    for new in organisations:
        old = by_name.get(new.canonical)
        by_name[new.canonical] = new if old is None else _sum(old, new)
    yield from by_name.values()


def _sum(old: Organisation, new: Organisation) -> Organisation:
    return Organisation(
        new.canonical,
        new.kind,
        tuple(dict.fromkeys((*old.aliases, *new.aliases))),
        tuple(dict.fromkeys((*old.short, *new.short))),
        new.state or old.state,
        tuple(dict.fromkeys((*old.speakers, *new.speakers))),
    )


def norms(name: str) -> str:
    """A name as names are compared: its words in their normal spelling."""
    return " ".join(words(name).norms)
