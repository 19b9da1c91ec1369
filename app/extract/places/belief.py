"""Whether a capitalised name is a place here, and which of several places of that name."""

from collections.abc import Sequence
from typing import Final

from app.extract.names.countries import Pointer
from app.extract.names.ordinary import ALSO_PEOPLE, ARTICLES
from app.extract.names.words import CAPITALS, LOWER
from app.extract.places import gazetteer, terms
from app.extract.places.context import Context
from app.extract.places.cues import name_start
from app.extract.places.place import Place, PlaceKind
from app.extract.places.spot import Cue

_SMALL: Final = 100_000  # inhabitants below which a city needs a word of place, where its country is rich in names
_DWARFED: Final = 8  # times larger is a place that goes before a namesake in a state that the text names in passing
_NO_NAMES: Final = terms.NEVER | terms.COMPASS | terms.SURE


class Belief:
    """Judges the names of one text."""

    def __init__(self, context: Context) -> None:
        """Judge by what the text as a whole tells."""
        self.context = context
        self.text = context.text

    def options(self, at: int) -> list[tuple[int, tuple[Place, ...]]]:
        indexes = [gazetteer.world(), *(gazetteer.country(code).names for code in self.context.codes)]
        found = [index.every(self.text, at) for index in indexes]
        return [(hit.last, hit.value) for hit in found if hit]

    def _rank(self, place: Place) -> tuple[int, int, str]:
        """The states that the text names most come first, then the larger place."""
        codes = self.context.codes
        order = codes.index(place.country) if place.country in codes else len(codes)
        return (order, -place.population, place.name)

    def choose(self, places: Sequence[Place]) -> Place:
        """One of several places of a name: Paris is no small town of a state that the text names in passing."""
        main, largest = self.context.codes[:1], max(place.population for place in places)
        fair = [p for p in places if p.country in main or p.population * _DWARFED >= largest]
        return min(fair, key=self._rank)

    def believed(self, at: int, last: int, place: Place, cue: Cue) -> bool:
        """Whether a name of the gazetteer is a place here, and not a word, a person or a part of another name."""
        text = self.text
        if last < len(text) and text.norms[last] in terms.NOT_BEFORE and text.gap(last) == " ":
            return False
        if cue is Cue.TYPE or terms.type_at(text, last) or self._region_behind(last):
            return True
        single = last - at == 1
        if single and text.norms[at] in self.context.surnames and cue < Cue.SURE:
            return False
        if single and terms.is_english(text.norms[at]):
            return cue >= Cue.SURE and not terms.in_title(text, at)
        small = place.population < _SMALL and not gazetteer.transliterated(place.country)
        if small and cue < Cue.LIKELY:
            return False
        if cue < Cue.LIKELY and place.country not in self.context.named and self._beside_capital(at, last):
            return False
        return not self.in_longer_name(at, last, cue)

    def _region_behind(self, last: int) -> bool:
        """Whether a state or province follows behind a comma: "Mobile, Alabama"."""
        if last >= len(self.text) or self.text.gap(last) != ", ":
            return False
        hit = self.context.hits.get(last)
        named = hit is not None and hit.value[1] is Pointer.NAME
        return named or any(place.kind is PlaceKind.PROVINCE for _, found in self.options(last) for place in found)

    def in_longer_name(self, first: int, last: int, cue: Cue) -> bool:
        """Whether a name stands beside another capitalised word that no place, organisation or date is."""
        if cue >= Cue.SURE or (cue is Cue.LIKELY and not (self._capital(last) and self._joined(last))):
            return False
        if self.text.norms[first] in ALSO_PEOPLE and self._beside_capital(first, last):
            return True
        if terms.in_title(self.text, first):
            return False
        start = name_start(self.text, first)
        behind = self._capital(last) and self._joined(last)
        return behind or (self._capital(start - 1) and self._joined(start))

    def _joined(self, at: int) -> bool:
        return self.text.gap(at) in {" ", "-"}

    def _beside_capital(self, first: int, last: int) -> bool:
        """Whether any capitalised word stands beside a name, an English one too: "Lady Mary Joy"."""
        behind = self._free_capital(last) and self._joined(last)
        start = name_start(self.text, first)
        return behind or (self._joined(start) and self._free_capital(start - 1))

    def _free_capital(self, at: int) -> bool:
        """Whether a word is capitalised and belongs to no name of another kind."""
        text, context = self.text, self.context
        if not 0 <= at < len(text) or text.shapes[at] == LOWER or at in context.taken or at in context.hits:
            return False
        return text.norms[at] not in _NO_NAMES

    def _capital(self, at: int) -> bool:
        """Whether a word beside a name is capitalised and unknown, so that both may be one longer name."""
        if not self._free_capital(at):
            return False
        return not terms.is_english(self.text.norms[at]) and not self.options(at)

    def is_name(self, first: int, last: int, cue: Cue) -> bool:
        """Whether a run of capitalised words may name an unknown place: no acronym, no English words, no person."""
        text = self.text
        run = [i for i in range(first, last) if text.norms[i] not in ARTICLES]
        if any(text.shapes[i] == CAPITALS or i in self.context.hits or not text.norms[i].isalpha() for i in run):
            return False
        if text.norms[run[-1]] in self.context.surnames or terms.in_title(text, first):
            return False
        article = name_start(self.text, first) < first
        english = [terms.is_english(text.norms[i]) for i in run]
        return article or not (all(english) or (english[0] and cue < Cue.TYPE))
