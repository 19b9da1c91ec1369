"""When a claim's event was."""

from collections.abc import Sequence

from app.domain.claim import When
from app.domain.terms import Precision
from app.extract.draft import Draft
from app.extract.setting.by_sentence import by_sentence, distance, runs
from app.extract.times import TimeMention

_SINCE_REACH = 10  # words: "since the outbreak of the civil war in that country in 2011"


class Times:
    """The resolved times of an article by sentence."""

    def __init__(self, starts: Sequence[int], times: Sequence[TimeMention]) -> None:
        """Sort the times by sentence; those that need a date of publication that is not known tell nothing."""
        self._times = by_sentence(starts, [time for time in times if time.when is not None])

    def of(self, draft: Draft) -> When | None:
        """The time nearest to the claim in its sentence: for a running total the period it runs over, for one event
        no time that only says since when nothing like it was seen.
        """
        told = self._times.get(draft.parsed.sentence.index, [])
        since = [time for time in told if _since(draft, time, told)]
        if runs(draft):
            told = since or [time for time in told if _is_period(time)] or told
        else:
            told = [time for time in told if time not in since]
        nearest = min(told, key=lambda time: distance(time, draft), default=None)
        if nearest is None or nearest.when is None:
            return None
        return When(nearest.when.start, None, Precision.PERIOD) if nearest in since else nearest.when


def _is_period(time: TimeMention) -> bool:
    return time.when is not None and time.when.precision is Precision.PERIOD


def _since(draft: Draft, time: TimeMention, told: Sequence[TimeMention]) -> bool:
    """Whether "since" governs a time, the first one behind it: "since the war began in March 2011", "the worst since
    2009, killed nine on Tuesday".
    """
    sentence = draft.parsed.sentence
    at = min(sentence.index_at(time.start), len(sentence.tokens) - 1)
    back = range(at, max(-1, at - _SINCE_REACH), -1)
    since = next((sentence.tokens[k].start for k in back if sentence.tokens[k].lower == "since"), None)
    return since is not None and not any(since <= other.start < time.start for other in told)
