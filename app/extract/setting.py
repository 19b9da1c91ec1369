"""Where and when a claim's event was, and which parties its words name."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import TypedDict, TypeVar

from app.domain.claim import Counting, When
from app.domain.terms import Precision, Scope
from app.extract.analysis import Analysis
from app.extract.draft import Draft
from app.extract.names import Mention
from app.extract.places import PlaceMention
from app.extract.times import TimeMention

_M = TypeVar("_M", Mention, PlaceMention, TimeMention)
_LOOK_BACK = 4  # sentences that a claim without a place of its own looks back for one
_SINCE_REACH = 10  # words: "since the outbreak of the civil war in that country in 2011"
_WIDE = frozenset({"country", "continent", "region"})


class Where(TypedDict):
    """The fields of a claim that tell its setting."""

    when: When | None
    place: str
    places: tuple[str, ...]
    parties: tuple[str, ...]


class Setting:
    """The places, times and parties of an article, asked claim by claim."""

    def __init__(
        self,
        analysis: Analysis,
        mentions: Sequence[Mention],
        places: Sequence[PlaceMention],
        times: Sequence[TimeMention],
    ) -> None:
        """Sort the mentions by sentence, once."""
        starts = [parsed.sentence.start for parsed in analysis.sentences]
        self._places = _by_sentence(starts, places)
        self._times = _by_sentence(starts, times)
        self._mentions = _by_sentence(starts, mentions)

    def of(self, draft: Draft) -> Where:
        """The setting of one claim."""
        index = draft.parsed.sentence.index
        found = self._nearest_places(index, draft)
        return Where(
            when=self._when(index, draft),
            place=found[0] if found else "",
            places=tuple(dict.fromkeys(found)),
            parties=tuple(
                dict.fromkeys(m.canonical for m in self._mentions.get(index, ()) if draft.start <= m.start < draft.end)
            ),
        )

    def _nearest_places(self, index: int, draft: Draft) -> list[str]:
        """The places of the claim's sentence, the narrow ones before countries, each by nearness to the claim; where
        it names none but countries, the nearest narrow place told before in the article, but not for a running total.
        """
        here = sorted(self._places.get(index, ()), key=lambda p: (p.kind in _WIDE, _distance(p, draft)))
        found = [p.canonical for p in here]
        if not _runs(draft) and (not here or here[0].kind in _WIDE):
            found = [*self._told_before(index), *found]
        return found

    def _told_before(self, index: int) -> list[str]:
        for earlier in range(index - 1, max(-1, index - 1 - _LOOK_BACK), -1):
            narrow = [p for p in self._places.get(earlier, ()) if p.kind not in _WIDE]
            if narrow:
                return [narrow[0].canonical]
        return []

    def _when(self, index: int, draft: Draft) -> When | None:
        """The time nearest to the claim in its sentence: for a running total the period it runs over, for one event
        no time that only says since when nothing like it was seen.
        """
        told = [(t, self._runs_from(draft, t)) for t in self._times.get(index, ()) if t.when is not None]
        if _runs(draft):
            told.sort(
                key=lambda pair: (
                    not pair[1] and _precision(pair[0]) is not Precision.PERIOD,
                    _distance(pair[0], draft),
                )
            )
        else:
            told = sorted((pair for pair in told if not pair[1]), key=lambda pair: _distance(pair[0], draft))
        if not told:
            return None
        mention, since = told[0]
        return When(mention.when.start, None, Precision.PERIOD) if since and mention.when else mention.when

    def _runs_from(self, draft: Draft, mention: TimeMention) -> bool:
        """Whether "since" governs a time: "since the war began in March 2011", "the worst since 2009"."""
        sentence = draft.parsed.sentence
        at = sentence.index_at(mention.start)
        reach = range(at, max(-1, at - _SINCE_REACH), -1)
        return any(sentence.tokens[k].lower == "since" for k in reach if k < len(sentence.tokens))


def _runs(draft: Draft) -> bool:
    """Whether the claim is a running total."""
    return isinstance(draft.content, Counting) and draft.content.scope is Scope.CUMULATIVE


def _precision(mention: TimeMention) -> Precision | None:
    return mention.when.precision if mention.when else None


def _distance(mention: PlaceMention | TimeMention, draft: Draft) -> int:
    """Characters between a mention and the claim; what stands inside the claim's clause is nearest."""
    if draft.start <= mention.start < draft.end:
        return abs(mention.start - draft.anchor) - 100_000
    return abs(mention.start - draft.anchor)


def _by_sentence(starts: Sequence[int], mentions: Sequence[_M]) -> dict[int, list[_M]]:
    out: dict[int, list[_M]] = {}
    for mention in mentions:
        out.setdefault(bisect_left(starts, mention.start + 1) - 1, []).append(mention)
    return out
