"""What a claim's own words say of its standing: alleged, expected, denied."""

from app.domain.terms import Hedge
from app.extract.counts.scene import Count, Scene
from app.extract.counts.vocabulary import words

_ALLEGED = words("hedges", "alleged")
_EXPECTED = words("hedges", "expected")
_REPORTED = words("hedges", "reported")
_AHEAD = words("hedges", "ahead")
_MODALS = words("hedges", "modals")


def hedge(scene: Scene, count: Count, first: int, last: int) -> Hedge:
    """The hedge of the words ``first:last`` of a count's clause and of the verb that governs it."""
    told = {t.lower for t in scene.tokens[first:last]}
    if told & _ALLEGED:
        return Hedge.ALLEGED
    clause = count.clause
    own = clause is not None and (clause.verb.first <= count.cue < clause.verb.last or _of_toll(count))
    if own and clause is not None and clause.verb.negated:
        return Hedge.DENIED
    ahead = count.frame == "destined" and bool(told & _AHEAD)
    if (
        ahead
        or told & _EXPECTED
        or _governed(scene, first)
        or (own and clause is not None and clause.verb.modal in _MODALS)
    ):
        return Hedge.EXPECTED
    return Hedge.ALLEGED if _passive_report(scene, first, last) else Hedge.NONE


def _of_toll(count: Count) -> bool:
    """Whether a verb stands between a toll and its figure: "the toll could reach 200"."""
    clause = count.clause
    return count.frame == "toll" and clause is not None and count.cue < clause.verb.first < count.figure.first


def _governed(scene: Scene, first: int) -> bool:
    """ "is set to see 30,000 people evacuated", "fears that 12 have died": what governs the clause looks ahead."""
    k = scene.parsed.chunk_at(first)
    before = scene.before(k - 1) if k is not None else -1
    if before < 0 or scene.chunks[before].kind != "VG":
        return False
    chunk = scene.chunks[before]
    inside = {t.lower for t in scene.tokens[chunk.first : chunk.last]}
    return bool(inside & _AHEAD) and (
        "to" in inside or (chunk.head == chunk.last - 1 and scene.tokens[chunk.head].lower in _AHEAD)
    )


def _passive_report(scene: Scene, first: int, last: int) -> bool:
    """ "were reported killed", "are believed to have died"."""
    return bool(scene.words & _REPORTED) and any(
        chunk.passive and any(t.lower in _REPORTED for t in scene.tokens[chunk.first : chunk.last])
        for chunk in scene.chunks
        if chunk.kind == "VG" and first <= chunk.first < last
    )
