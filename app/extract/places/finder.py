"""Finds places in a text."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from app.extract import names
from app.extract.names.countries import Pointer
from app.extract.names.ordinary import ALSO_PEOPLE, ARTICLES
from app.extract.names.phrases import near
from app.extract.names.words import CAPITALS, LOWER, words
from app.extract.places import gazetteer, terms
from app.extract.places.context import Context
from app.extract.places.place import Place, PlaceKind, PlaceMention
from app.extract.places.spelling import fold, plain, shown

_LONGEST: Final = 4
_SMALL: Final = 100_000
_DWARFED: Final = 8  # times larger is a place that goes before a namesake in a state that the text names in passing
_SHORTEST_UNKNOWN: Final = 3


class Cue(IntEnum):
    """How far the words around say that a name is a place."""

    NONE = 0
    LIKELY = 1
    SURE = 2
    TYPE = 3


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place at words ``first:last``, with the cue that it was read by."""

    first: int
    last: int
    name: str
    kind: PlaceKind
    code: str
    cue: Cue


def find(
    text: str, mentions: Sequence[names.Mention] | None = None, people: Sequence[names.Person] | None = None
) -> list[PlaceMention]:
    """The places that a text names, sorted, not overlapping. Linear in the text.

    ``mentions`` and ``people`` are the text's organisations and persons where they are known already: a place inside
    an organisation's name, or a person called like a place, is none.
    """
    found = names.find(text) if mentions is None else mentions
    persons = names.persons(text, found) if people is None else people
    return _Search(Context(words(text), found, persons)).all()


class _Search:
    def __init__(self, context: Context) -> None:
        self.context = context
        self.text = context.text
        self.before: _Spot | None = None

    def all(self) -> list[PlaceMention]:
        spots: list[_Spot] = []
        at = 0
        while at < len(self.text):
            spot = self._spot(at) if self._may_begin(at) else None
            if spot is not None:
                spots.append(spot)
                self.before = spot
            at = spot.last if spot else at + 1
        return [self._mention(spot) for spot in spots]

    def _may_begin(self, at: int) -> bool:
        text = self.text
        return text.shapes[at] != LOWER and at not in self.context.taken and text.norms[at] not in terms.NEVER

    def _spot(self, at: int) -> _Spot | None:
        hit = self.context.hits.get(at)
        if hit is not None and hit.value[1] in {Pointer.ADJECTIVE, Pointer.LEADER}:
            return None
        cue = self._cue_before(at)
        known = self._known(at, cue)
        return self._folded(at, cue, known.last if known else at) or known or self._unknown(at, cue)

    def _cue_before(self, at: int) -> Cue:
        """What the words before a name tell: "town of", "in", "captured", or the place that it is joined to."""
        text, before = self.text, self._start(at) - 1
        if before < 0:
            return Cue.NONE
        if self.before and self.before.last <= before + 1 and self._continues(before):
            return self.before.cue if self.before.cue is Cue.TYPE else min(self.before.cue, Cue.LIKELY)
        while before > 0 and text.norms[before] in terms.COMPASS and text.shapes[before] == LOWER:
            before -= 1
        word = text.norms[before]
        if word == "of" and before and terms.type_at(text, before - 1):
            return Cue.TYPE
        if before and text.norms[before - 1] in {"of": terms.SURE_OF, "to": terms.MOVED_TO}.get(word, ()):
            return Cue.SURE
        if text.gap(before + 1) not in {" ", "\n"} or text.shapes[before] != LOWER:
            return Cue.SURE if word in terms.SURE and text.gap(before + 1) in {" ", "\n"} else Cue.NONE
        if terms.type_at(text, before) and word not in {"state", "base"}:
            return Cue.LIKELY
        return Cue.SURE if word in terms.SURE else Cue.LIKELY if word in terms.LIKELY else Cue.NONE

    def _continues(self, before: int) -> bool:
        """Whether the word before a name joins it to the place before: "Foua and Kefraya", "Raqqa, Hama"."""
        if self.before is None:
            return False
        if self.before.last == before + 1:
            return self.text.gap(before + 1) == ", "
        return self.before.last == before and self.text.norms[before] in {"and", "or"}

    def _start(self, at: int) -> int:
        """The word that a name begins with, its article included ("al-" Sukhnah)."""
        joined = at > 0 and self.text.norms[at - 1] in ARTICLES and self.text.gap(at) in {"-", " "}
        lower_an = joined and self.text.gap(at) == " " and self.text.norms[at - 1] not in {"al", "el"}
        return at - 1 if joined and not lower_an else at

    def _known(self, at: int, cue: Cue) -> _Spot | None:
        """A state, a place of the supplement, a large city, or a city of the states that the text tells of."""
        hit = self.context.hits.get(at)
        options = self._options(at)
        last = max((found_last for found_last, _ in options), default=0)
        if hit and hit.value[1] is Pointer.NAME and hit.last >= last:
            if self._in_longer_name(at, hit.last, cue):
                return None
            return _Spot(at, hit.last, hit.value[0].name, PlaceKind.COUNTRY, hit.value[0].code, cue)
        places = [place for found_last, found in options if found_last == last for place in found]
        if not places:
            return None
        place = self._choose(places)
        return self._placed(at, last, place, cue) if self._believed(at, last, place, cue) else None

    def _options(self, at: int) -> list[tuple[int, tuple[Place, ...]]]:
        indexes = [gazetteer.world(), *(gazetteer.country(code).names for code in self.context.codes)]
        found = [index.every(self.text, at) for index in indexes]
        return [(hit.last, hit.value) for hit in found if hit]

    def _rank(self, place: Place) -> tuple[int, int, str]:
        """The states that the text names most come first, then the larger place."""
        codes = self.context.codes
        order = codes.index(place.country) if place.country in codes else len(codes)
        return (order, -place.population, place.name)

    def _choose(self, places: Sequence[Place]) -> Place:
        """One of several places of a name: Paris is no small town of a state that the text names in passing."""
        main, largest = self.context.codes[:1], max(place.population for place in places)
        fair = [p for p in places if p.country in main or p.population * _DWARFED >= largest]
        return min(fair, key=self._rank)

    def _believed(self, at: int, last: int, place: Place, cue: Cue) -> bool:
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
        return not self._in_longer_name(at, last, cue)

    def _region_behind(self, last: int) -> bool:
        """Whether a state or province follows behind a comma: "Mobile, Alabama"."""
        if last >= len(self.text) or self.text.gap(last) != ", ":
            return False
        hit = self.context.hits.get(last)
        named = hit is not None and hit.value[1] is Pointer.NAME
        return named or any(place.kind is PlaceKind.PROVINCE for _, found in self._options(last) for place in found)

    def _in_longer_name(self, first: int, last: int, cue: Cue) -> bool:
        """Whether a name stands beside another capitalised word that no place, organisation or date is."""
        if cue >= Cue.SURE or (cue is Cue.LIKELY and not (self._capital(last) and self._joined(last))):
            return False
        if self.text.norms[first] in ALSO_PEOPLE and self._beside_capital(first, last):
            return True
        if terms.in_title(self.text, first):
            return False
        start = self._start(first)
        behind = self._capital(last) and self._joined(last)
        return behind or (self._capital(start - 1) and self._joined(start))

    def _joined(self, at: int) -> bool:
        return self.text.gap(at) in {" ", "-"}

    def _beside_capital(self, first: int, last: int) -> bool:
        """Whether any capitalised word stands beside a name, an English one too: "Lady Mary Joy"."""
        behind = self._free_capital(last) and self._joined(last)
        start = self._start(first)
        return behind or (self._joined(start) and self._free_capital(start - 1))

    def _free_capital(self, at: int) -> bool:
        """Whether a word is capitalised and belongs to no name of another kind."""
        text, context = self.text, self.context
        if not 0 <= at < len(text) or text.shapes[at] == LOWER or at in context.taken or at in context.hits:
            return False
        return text.norms[at] not in terms.NEVER | terms.COMPASS | terms.SURE

    def _capital(self, at: int) -> bool:
        """Whether a word beside a name is capitalised and unknown, so that both may be one longer name."""
        if not self._free_capital(at):
            return False
        return not terms.is_english(self.text.norms[at]) and not self._options(at)

    def _folded(self, at: int, cue: Cue, beyond: int) -> _Spot | None:
        """A place of the states that the text tells of, in a spelling that the gazetteer does not have.

        Only names that end behind the word ``beyond`` are of interest: a shorter one is known already.
        """
        if cue < Cue.SURE and (terms.is_english(self.text.norms[at]) or terms.opens_sentence(self.text, at)):
            return None
        for last in range(self._run(at), beyond, -1):
            for code in self.context.codes:
                place = gazetteer.country(code).spelt_like(self._written(at, last))
                if place and self._believed(at, last, place, cue):
                    return self._placed(at, last, place, cue)
        return None

    def _run(self, at: int) -> int:
        """The word behind the run of capitalised words that begins at a word."""
        text, last = self.text, at + 1
        while last < len(text) and last - at < _LONGEST and near(text, last) and "\n" not in text.gap(last):
            word, article = text.norms[last], text.norms[last] in ARTICLES
            free = last not in self.context.taken and last not in self.context.hits and word not in terms.NEVER
            if not article and (text.shapes[last] == LOWER or not free or terms.type_at(text, last)):
                break
            last += 1
        while last > at + 1 and text.norms[last - 1] in ARTICLES:
            last -= 1
        return last

    def _written(self, first: int, last: int) -> str:
        end = self.text.ends[last - 1]
        written = self.text.text[self.text.starts[first] : end]
        return written[:-2] if len(written) > 2 and written[-2] in "'’" else written

    def _unknown(self, at: int, cue: Cue) -> _Spot | None:
        """A name that no gazetteer has, after "town of", "in", or before "district"."""
        last = self._run(at)
        behind = terms.type_at(self.text, last)
        if cue < Cue.SURE and not behind:
            return None
        tribe = last < len(self.text) and self.text.norms[last] in terms.NOT_BEFORE
        if tribe or not self._is_name(at, last, cue):
            return None
        written = self._written(at, last)
        name = _readable(fold(written)) if self.context.transliterates else shown(written)
        if len(plain(written)) < _SHORTEST_UNKNOWN or not name:
            return None
        return self._placed(at, last, Place(name, "", self._kind_before(at)), max(cue, Cue.SURE))

    def _kind_before(self, at: int) -> PlaceKind:
        """The kind that "town of" before an unknown name gives, that of the place which it is joined to, or unknown."""
        before = self._start(at) - 1
        if self.before and self._continues(before):
            return self.before.kind
        told = terms.type_at(self.text, before - 1) if before > 0 and self.text.norms[before] == "of" else None
        return told[1] if told and told[1] is not PlaceKind.SITE else PlaceKind.UNKNOWN

    def _is_name(self, first: int, last: int, cue: Cue) -> bool:
        """Whether a run of capitalised words may name an unknown place: no acronym, no English words, no person."""
        text = self.text
        run = [i for i in range(first, last) if text.norms[i] not in ARTICLES]
        if any(text.shapes[i] == CAPITALS or i in self.context.hits or not text.norms[i].isalpha() for i in run):
            return False
        if text.norms[run[-1]] in self.context.surnames or terms.in_title(text, first):
            return False
        article = self._start(first) < first
        english = [terms.is_english(text.norms[i]) for i in run]
        return article or not (all(english) or (english[0] and cue < Cue.TYPE))

    def _placed(self, first: int, last: int, place: Place, cue: Cue) -> _Spot:
        """A place with the word for its kind behind it: "Idlib province" is a province, "Hama airbase" a site."""
        name, kind = place.name, place.kind
        behind = terms.type_at(self.text, last)
        if behind and kind is not PlaceKind.SITE:
            word, type_kind, end = behind
            if type_kind is PlaceKind.SITE and (word in terms.OWN_SITE or kind is PlaceKind.UNKNOWN):
                return _Spot(first, end, f"{name} {terms.SAME_SITE.get(word, word)}", type_kind, place.country, cue)
            if type_kind is not PlaceKind.SITE:
                kind = type_kind
        return _Spot(first, last, name, kind, place.country, cue)

    def _mention(self, spot: _Spot) -> PlaceMention:
        start, end = self.text.starts[self._start(spot.first)], self.text.ends[spot.last - 1]
        if end - start > 2 and self.text.text[end - 2] in "'’":
            end -= 2
        return PlaceMention(start, end, spot.name, spot.kind, self.context.country_name(spot.code))


def _readable(key: str) -> str:
    return " ".join(word.capitalize() for word in key.split())
