"""Where and when a claim's event was, and which parties its words name."""

from collections.abc import Sequence
from typing import TypedDict

from app.domain.claim import When
from app.extract.analysis import Analysis
from app.extract.draft import Draft
from app.extract.names import Mention
from app.extract.places import PlaceMention
from app.extract.setting.by_sentence import by_sentence
from app.extract.setting.when import Times
from app.extract.setting.where import Places
from app.extract.times import TimeMention


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
        self._places = Places(starts, places)
        self._times = Times(starts, times)
        self._mentions = by_sentence(starts, mentions)

    def of(self, draft: Draft) -> Where:
        """The setting of one claim."""
        found = self._places.of(draft)
        named = self._mentions.get(draft.parsed.sentence.index, ())
        return Where(
            when=self._times.of(draft),
            place=found[0] if found else "",
            places=tuple(dict.fromkeys(found)),
            parties=tuple(dict.fromkeys(m.canonical for m in named if draft.start <= m.start < draft.end)),
        )
