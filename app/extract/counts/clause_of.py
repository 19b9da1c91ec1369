"""The clause of a count, its doer, and the stretch of words that makes the claim."""

from app.extract.clauses import Clause
from app.extract.counts.scene import Count, Scene

_RIGHT = frozenset({"object", "of", "lives", "toll", "loss", "result", "uprooted", "hospital"})


def clause_of(scene: Scene, count: Count) -> Clause | None:
    """The clause whose verb says what befell the counted, else the last one that begins before the figure."""
    k = scene.parsed.chunk_at(count.cue)
    for clause in scene.parsed.clauses:
        if k is not None and clause.verb is scene.chunks[k]:
            return clause
    before = [c for c in scene.parsed.clauses if c.first <= count.figure.first]
    return before[-1] if before else None


def doer(scene: Scene, count: Count) -> str:
    """Who did it, as worded: the subject of an active verb, the phrase behind "by" in the passive; else ""."""
    clause = count.clause
    if clause is None or not clause.verb.first <= count.cue < clause.verb.last:
        return ""
    if count.figure.first > clause.verb.first:
        chunk = clause.subject if clause.subject is not None and not clause.verb.passive else None
    else:
        chunk = next((np for preposition, np in clause.adjuncts if preposition == "by"), None)
    if chunk is None or scene.tokens[chunk.first].tag == "PRP":
        return ""
    return scene.text[scene.tokens[chunk.first].start : scene.tokens[chunk.last - 1].end]


def span(scene: Scene, count: Count) -> tuple[int, int]:
    """Token range of the shortest clause that states the figure with its victims and verb."""
    figure = count.figure
    first, last = scene.chunks[figure.chunk].first, scene.chunks[figure.last - 1].last
    k = scene.parsed.chunk_at(count.cue)
    cue = scene.chunks[k] if k is not None else None
    if cue is not None:
        first, last = min(first, cue.first), max(last, cue.last)
    first = _with_subject(scene, count, first)
    return first, _closed(scene, first, last)


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
