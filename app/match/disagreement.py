"""How far apart conflicting answers are."""

from collections.abc import Sequence

from app.domain.matching import FoundRelation
from app.domain.terms import RelationKind
from app.match.answers import Answer
from app.match.relations import gap


def widest(answers: Sequence[Answer], relations: Sequence[FoundRelation]) -> float | None:
    """How many times apart the nearest ends of the widest conflicting pair are, at least 1.

    1 where none conflict; None where statements conflict, which no number measures. An end of 0 counts as 1.
    """
    conflicts = [(answers[r.a], answers[r.b]) for r in relations if r.kind is RelationKind.CONFLICT]
    if any(a.figure is None or b.figure is None for a, b in conflicts):
        return None
    return max((_times(a, b) for a, b in conflicts), default=1.0)


def _times(a: Answer, b: Answer) -> float:
    ends = gap(a.figure, b.figure) if a.figure and b.figure else None
    return round(float(ends[1]) / max(float(ends[0]), 1.0), 4) if ends else 1.0
