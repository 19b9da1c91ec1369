"""Where a claim's event was."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from app.domain.claim import Stating
from app.domain.terms import BlockKind
from app.extract.draft import Draft
from app.extract.places import PlaceKind, PlaceMention
from app.extract.places.terms import ANAPHORS, OWN_SITE, SAME_SITE
from app.extract.setting.by_sentence import by_sentence, distance, runs

_LOOK_BACK = 4  # sentences that a claim without a place of its own looks back for one
_LOOK_AHEAD = 2  # ... and a headline ahead
_WIDE = frozenset({PlaceKind.COUNTRY, PlaceKind.REGION})


class Places:
    """The places of an article by sentence."""

    def __init__(self, starts: Sequence[int], places: Sequence[PlaceMention]) -> None:
        """Sort the places by sentence."""
        self._all = [place for place in places if place.kind not in _WIDE]
        self._places = by_sentence(starts, places)
        self._leading: dict[PlaceKind, tuple[list[int], list[str]]] = {}

    def of(self, draft: Draft) -> list[str]:
        """The canonical names of a claim's places, its own first: the one that the object names; what "the city" takes
        up; the nearest of the sentence, narrow ones before countries; where it names none but countries, the nearest
        narrow one told before, but not for a running total.
        """
        index = draft.parsed.sentence.index
        here = sorted(self._places.get(index, ()), key=lambda p: (p.kind in _WIDE, distance(p, draft)))
        found = [place.canonical for place in here]
        own = self._own(draft, here)
        if own:
            return [own, *found]
        if not runs(draft) and (not here or here[0].kind in _WIDE):
            headline = draft.parsed.sentence.kind is BlockKind.HEADLINE
            return [*(self._told_next(index) if headline else self._told_before(index)), *found]
        return found

    def _own(self, draft: Draft, here: Sequence[PlaceMention]) -> str:
        """The place that the claim's own words name or take up, "" where they do neither."""
        start, end = _object_span(draft)
        named = min((p for p in here if start <= p.start < end and p.kind not in _WIDE), key=_start, default=None)
        kind, at = _taken_up(draft, start, end)
        if named is not None and (kind is None or named.start < at):
            return named.canonical if isinstance(draft.content, Stating) else ""
        name = self._focus(start, kind) if kind is not None else ""
        site = _site(draft, start, end)
        return f"{name} {site}" if name and site else name

    def _focus(self, before: int, kind: PlaceKind) -> str:
        """The place of a kind that the article has named most often so far, the first of those; "" where it has none.

        Centering in its simplest form: a definite noun takes up what the text is about, not what it named last.
        """
        if kind not in self._leading:
            self._leading[kind] = _leading([p for p in self._all if p.kind in (kind, PlaceKind.UNKNOWN)])
        starts, names = self._leading[kind]
        told = bisect_left(starts, before)
        return names[told - 1] if told else ""

    def _told_before(self, index: int) -> list[str]:
        return self._first_narrow(range(index - 1, max(-1, index - 1 - _LOOK_BACK), -1))

    def _told_next(self, index: int) -> list[str]:
        """A headline sums up the sentence below it, and happened where that did."""
        return self._first_narrow(range(index + 1, index + 1 + _LOOK_AHEAD))

    def _first_narrow(self, sentences: range) -> list[str]:
        told = (p for index in sentences for p in self._places.get(index, ()) if p.kind not in _WIDE)
        return [place.canonical for place in islice(told, 1)]


def _object_span(draft: Draft) -> tuple[int, int]:
    """The characters of a statement's object; for a figure, those of its clause."""
    if isinstance(draft.content, Stating) and draft.content.object:
        return draft.anchor, draft.anchor + len(draft.content.object)
    return draft.start, draft.end


def _site(draft: Draft, start: int, end: int) -> str:
    """The kind of site that a statement's object is, where it bears its city's name: "the airport of the city"."""
    if not isinstance(draft.content, Stating):
        return ""
    tokens = draft.parsed.sentence.tokens
    first, last = draft.parsed.sentence.index_at(start), draft.parsed.sentence.index_at(end)
    for token in tokens[first:last]:
        word = SAME_SITE.get(token.lower, token.lower)
        if word in OWN_SITE:
            return word
        if token.lower in ANAPHORS:
            return ""
    return ""


def _start(place: PlaceMention) -> int:
    return place.start


def _taken_up(draft: Draft, start: int, end: int) -> tuple[PlaceKind | None, int]:
    """The kind of place that "the city" and the like take up inside ``start:end``, and where; "the city of Homs" takes
    up nothing.
    """
    tokens = draft.parsed.sentence.tokens
    first, last = draft.parsed.sentence.index_at(start), draft.parsed.sentence.index_at(end)
    for k in range(first, min(last, len(tokens))):
        kind = ANAPHORS.get(tokens[k].lower)
        definite = any(t.lower in ("the", "that", "this") for t in tokens[max(first, k - 3) : k])
        named = k + 2 < len(tokens) and tokens[k + 1].lower == "of" and tokens[k + 2].shape in "AX"
        if kind is not None and definite and not named:
            return kind, tokens[k].start
    return None, end


def _leading(places: Sequence[PlaceMention]) -> tuple[list[int], list[str]]:
    """Where each of some places starts, and which name leads from there on: told most often, ties to the first told."""
    counts: Counter[str] = Counter()
    first: dict[str, int] = {}
    leaders: list[str] = []
    for number, place in enumerate(places):
        name = place.canonical
        counts[name] += 1
        first.setdefault(name, number)
        leader = leaders[-1] if leaders else name
        leaders.append(min(leader, name, key=lambda n: (-counts[n], first[n])))
    return [place.start for place in places], leaders
