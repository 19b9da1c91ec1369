"""What an article tells of where it plays, and which words in it are taken by organisations and persons."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.extract.names.countries import Country, Pointer, countries
from app.extract.names.forces import country_hits
from app.extract.names.organisation import Mention
from app.extract.names.person import Person
from app.extract.names.phrases import Found
from app.extract.names.words import LOWER, Words
from app.extract.places.gazetteer import world

_COUNTRIES: Final = 5  # the most that small places are looked for in


@dataclass(slots=True)
class Context:
    """A text with the words that point to states, those taken by names of other kinds, and the states it tells of."""

    text: Words
    mentions: Sequence[Mention]
    people: Sequence[Person]
    hits: dict[int, Found[tuple[Country, Pointer]]] = field(init=False)
    taken: set[int] = field(init=False)
    surnames: frozenset[str] = field(init=False)
    named: frozenset[str] = field(init=False)
    codes: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Read the context once."""
        self.hits = country_hits(self.text)
        self.taken = set(self._covered(self.mentions)) | set(self._covered(self.people))
        self.surnames = frozenset(person.surname.lower() for person in self.people)
        self.named = frozenset(hit.value[0].code for hit in self.hits.values())
        self.codes = self._codes()

    def _covered(self, spans: Iterable[Mention | Person]) -> Iterable[int]:
        for span in spans:
            at = bisect_left(self.text.starts, span.start)
            while at < len(self.text) and self.text.starts[at] < span.end:
                yield at
                at += 1

    def _codes(self) -> tuple[str, ...]:
        """The states that the text points to, the most often named first; large cities point to theirs."""
        seen: Counter[str] = Counter(hit.value[0].code for hit in self.hits.values())
        cities = world()
        for at, shape in enumerate(self.text.shapes):
            if shape != LOWER and at not in self.taken and at not in self.hits:
                found = cities.every(self.text, at)
                if found and len({place.country for place in found.value}) == 1:
                    seen[found.value[0].country] += 1
        ranked = sorted((code for code in seen if code), key=lambda code: (-seen[code], code))
        return tuple(ranked[:_COUNTRIES])

    def country_name(self, code: str) -> str:
        """The name of a state by its code, "" for none."""
        known = countries().get(code)
        return known.name if known else ""
