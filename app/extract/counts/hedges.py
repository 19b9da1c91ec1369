"""What a claim's own words say of its standing: alleged, expected, denied."""

from app.domain.terms import Hedge
from app.extract.counts.scene import Count, Scene

_ALLEGED = frozenset(
    {"allegedly", "reportedly", "purportedly", "supposedly", "apparently", "alleged", "purported", "unconfirmed"}
)
_FEARED = frozenset({"feared", "fear", "fears", "expected", "set", "likely", "due"})
_REPORTED = frozenset({"reported", "believed", "thought", "presumed", "said"})


def hedge(scene: Scene, count: Count, first: int, last: int) -> Hedge:
    """The hedge of the words ``first:last`` of a count's clause."""
    words = {t.lower for t in scene.tokens[first:last]}
    if words & _ALLEGED:
        return Hedge.ALLEGED
    clause = count.clause
    if clause is not None and clause.verb.negated:
        return Hedge.DENIED
    if words & _FEARED or (clause is not None and clause.verb.modal in ("will", "would", "could", "may", "might")):
        return Hedge.EXPECTED
    return Hedge.ALLEGED if words & _REPORTED and _passive_report(scene, first, last) else Hedge.NONE


def _passive_report(scene: Scene, first: int, last: int) -> bool:
    """ "were reported killed", "are believed to have died"."""
    return any(
        c.kind == "VG" and first <= c.first < last and c.passive and (
            scene.tokens[c.head].lower in _REPORTED or any(t.lower in _REPORTED for t in scene.tokens[c.first : c.head])
        )
        for c in scene.chunks
    )  # fmt: skip
