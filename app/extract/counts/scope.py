"""Whether a count is of one event or a running total: "since the war began", "in 2014", "so far this year"."""

from app.domain.terms import Measure, Scope
from app.extract.counts.scene import Count, Scene

_WARS = frozenset(
    {
        "war",
        "conflict",
        "civil",
        "insurgency",
        "uprising",
        "campaign",
        "violence",
        "revolution",
        "unrest",
        "epidemic",
        "pandemic",
        "outbreak",
    }
)
_PERIODS = frozenset({"weeks", "months", "years", "year", "month", "decade", "decades", "week"})
_HUGE = {Measure.KILLED: 50_000, Measure.DISPLACED: 20_000}


def scope(scene: Scene, count: Count) -> Scope:
    """The scope of a count from the words of its sentence and its size."""
    words = [t.lower for t in scene.tokens]
    if _since(words) or _of_war(scene, count) or _period(words) or _is_huge(count):
        return Scope.CUMULATIVE
    return Scope.EVENT


def _since(words: list[str]) -> bool:
    return "since" in words


def _of_war(scene: Scene, count: Count) -> bool:
    """ "the war has killed N", "N have been killed in the conflict"."""
    clause = count.clause
    if clause is None:
        return False
    chunks = [
        c for c in (clause.subject, *(np for p, np in clause.adjuncts if p in ("in", "during", "by"))) if c is not None
    ]
    return any(scene.tokens[i].lower in _WARS for c in chunks for i in range(c.first, c.last))


def _period(words: list[str]) -> bool:
    for i, word in enumerate(words):
        if (
            word in _PERIODS
            and i >= 2
            and words[i - 1] in ("past", "last", "recent", "this")
            and words[i - 2] in ("the", "in", "far", "over", "during")
        ):
            return words[i - 1] != "this" or words[i - 2] == "far"
        if (
            word in ("2010", "2011", "2012", "2013", "2014", "2015", "2016", "2017", "2018")
            and i
            and words[i - 1] == "in"
        ):
            continue
    return False


def _is_huge(count: Count) -> bool:
    least = count.figure.quantity.low or 0
    return count.measure in _HUGE and least >= _HUGE[count.measure]
