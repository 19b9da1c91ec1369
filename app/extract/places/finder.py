"""Finds places in a text."""

from collections.abc import Sequence
from typing import Final

from app.domain.spelling import plain
from app.extract import names
from app.extract.names.countries import Pointer
from app.extract.names.ordinary import ARTICLES
from app.extract.names.phrases import near
from app.extract.names.words import LOWER, words
from app.extract.places import gazetteer, terms
from app.extract.places.belief import Belief
from app.extract.places.context import Context
from app.extract.places.cues import cue_before, kind_before, name_start
from app.extract.places.place import Place, PlaceKind, PlaceMention
from app.extract.places.spelling import shown
from app.extract.places.spot import Cue, Spot

_LONGEST: Final = 4  # words of a name
_SHORTEST_UNKNOWN: Final = 3  # letters


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
        self.belief = Belief(context)
        self.before: Spot | None = None

    def all(self) -> list[PlaceMention]:
        spots: list[Spot] = []
        shapes, at = self.text.shapes, 0
        while at < len(shapes):
            if shapes[at] == LOWER:
                at += 1
                continue
            spot = self._spot(at) if self._may_begin(at) else None
            if spot is not None:
                spots.append(spot)
                self.before = spot
            at = spot.last if spot else at + 1
        return [self._mention(spot) for spot in spots]

    def _may_begin(self, at: int) -> bool:
        return at not in self.context.taken and self.text.norms[at] not in terms.NEVER

    def _spot(self, at: int) -> Spot | None:
        hit = self.context.hits.get(at)
        if hit is not None and hit.value[1] in {Pointer.ADJECTIVE, Pointer.LEADER}:
            return None
        cue = cue_before(self.text, at, self.before)
        known = self._known(at, cue)
        return self._folded(at, cue, known.last if known else at) or known or self._unknown(at, cue)

    def _known(self, at: int, cue: Cue) -> Spot | None:
        """A state, a place of the supplement, a large city, or a city of the states that the text tells of."""
        hit = self.context.hits.get(at)
        options = self.belief.options(at)
        last = max((found_last for found_last, _ in options), default=0)
        if hit and hit.value[1] is Pointer.NAME and hit.last >= last:
            if self.belief.in_longer_name(at, hit.last, cue):
                return None
            return Spot(at, hit.last, hit.value[0].name, PlaceKind.COUNTRY, hit.value[0].code, cue)
        places = [place for found_last, found in options if found_last == last for place in found]
        if not places:
            return None
        place = self.belief.choose(places)
        return self._placed(at, last, place, cue) if self.belief.believed(at, last, place, cue) else None

    def _folded(self, at: int, cue: Cue, beyond: int) -> Spot | None:
        """A place of the states that the text tells of, in a spelling that the gazetteer does not have.

        Only names that end behind the word ``beyond`` are of interest: a shorter one is known already.
        """
        if cue < Cue.SURE and (terms.is_english(self.text.norms[at]) or terms.opens_sentence(self.text, at)):
            return None
        for last in range(self._run(at), beyond, -1):
            for rank, code in enumerate(self.context.codes):
                least = gazetteer.SURELY_ALIKE if rank else 0
                place = gazetteer.country(code).spelt_like(self._written(at, last), least)
                if place and self.belief.believed(at, last, place, cue):
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

    def _unknown(self, at: int, cue: Cue) -> Spot | None:
        """A name that no gazetteer has, after "town of", "in", or before "district"."""
        last = self._run(at)
        behind = terms.type_at(self.text, last)
        if cue < Cue.SURE and not behind:
            return None
        tribe = last < len(self.text) and self.text.norms[last] in terms.NOT_BEFORE
        if tribe or not self.belief.is_name(at, last, cue):
            return None
        written = self._written(at, last)
        name = shown(written)
        if len(plain(written)) < _SHORTEST_UNKNOWN or not name:
            return None
        return self._placed(at, last, Place(name, "", kind_before(self.text, at, self.before)), max(cue, Cue.SURE))

    def _placed(self, first: int, last: int, place: Place, cue: Cue) -> Spot:
        """A place with the word for its kind behind it: "Idlib province" is a province, "Hama airbase" a site."""
        name, kind = place.name, place.kind
        behind = terms.type_at(self.text, last)
        if behind and kind is not PlaceKind.SITE:
            word, type_kind, end = behind
            if type_kind is PlaceKind.SITE and (word in terms.OWN_SITE or kind is PlaceKind.UNKNOWN):
                return Spot(first, end, f"{name} {terms.SAME_SITE.get(word, word)}", type_kind, place.country, cue)
            if type_kind is not PlaceKind.SITE:
                kind = type_kind
        return Spot(first, last, name, kind, place.country, cue)

    def _mention(self, spot: Spot) -> PlaceMention:
        start, end = self.text.starts[name_start(self.text, spot.first)], self.text.ends[spot.last - 1]
        if end - start > 2 and self.text.text[end - 2] in "'’":
            end -= 2
        return PlaceMention(start, end, spot.name, spot.kind, self.context.country_name(spot.code))
