"""The clause of a count, its doer, and the stretch of words that makes the claim."""

from app.domain.terms import Measure
from app.extract.clauses import Clause
from app.extract.counts.scene import Count, Scene
from app.extract.counts.vocabulary import VERBS


def clause_of(scene: Scene, count: Count) -> Clause | None:
    """The clause whose verb says what befell the counted, else the last one that begins before the figure."""
    k = scene.parsed.chunk_at(count.cue)
    if k is not None and scene.chunks[k].first in scene.clauses:
        return scene.clauses[scene.chunks[k].first]
    return next((c for c in reversed(scene.parsed.clauses) if c.first <= count.figure.first), None)


def doer(scene: Scene, count: Count) -> str:
    """Who did it, as worded: the subject of an active verb, the phrase behind "by" in the passive; else ""."""
    clause = count.clause
    if clause is None or not clause.verb.first <= count.cue < clause.verb.last or not _is_deed(scene, count):
        return ""
    if count.figure.first > clause.verb.first:
        chunk = clause.subject if clause.subject is not None and not clause.verb.passive else None
    else:
        chunk = next((np for preposition, np in clause.adjuncts if preposition == "by"), None)
    if chunk is None or scene.tokens[chunk.first].tag == "PRP":
        return ""
    return scene.text[scene.tokens[chunk.first].start : scene.tokens[chunk.last - 1].end]


def _is_deed(scene: Scene, count: Count) -> bool:
    """Whether the cue is done by somebody to the counted: not "die", "lose", "lie"."""
    if count.frame in ("unit", "loss", "leaving", "suffering", "condition", "whole"):
        return False
    harm = VERBS.get(scene.tokens[count.cue].lower)
    return harm is None or harm.kind == "transitive"


def span(scene: Scene, count: Count) -> tuple[int, int]:
    """Token range of the shortest clause that states the figure with its victims and verb."""
    figure = count.figure
    first, last = scene.chunks[figure.chunk].first, scene.chunks[figure.last - 1].last
    k = scene.parsed.chunk_at(count.cue)
    cue = scene.chunks[k] if k is not None else None
    if cue is not None:
        first, last = min(first, cue.first), max(last, cue.last)
    first = _with_subject(scene, count, first)
    if count.measure is Measure.DISTANCE:
        last = _with_place(scene, figure.last, last)
    return first, _closed(scene, first, last)


def _with_place(scene: Scene, k: int, last: int) -> int:
    """A distance is told with the place it is measured from."""
    if k + 1 < len(scene.chunks) and scene.chunks[k].kind == "IN" and scene.chunks[k + 1].kind == "NP":
        last = max(last, scene.chunks[k + 1].last)
        if scene.chunks[k + 1].last < len(scene.tokens) and scene.tokens[scene.chunks[k + 1].last].lower == "of":
            return _with_place(scene, k + 2, last)
    return last


def _closed(scene: Scene, first: int, last: int) -> int:
    """A quotation that opens inside the claim and ends right behind it is closed."""
    return next((end for begin, end in scene.parsed.sentence.quoted if first <= begin < last and end == last + 1), last)


def _with_subject(scene: Scene, count: Count, first: int) -> int:
    """The subject of an active verb opens the clause where it stands in it."""
    clause = count.clause
    if clause is None or clause.shared or clause.relative or clause.subject is None or clause.verb.form == "ing":
        return first
    within = clause.verb.first <= count.cue < clause.verb.last
    return min(first, clause.subject.first) if within and clause.subject.first <= first else first
