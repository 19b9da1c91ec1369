"""Counts of things, places and sums: what was destroyed, damaged or seized, how far, how long, how much."""

from collections.abc import Iterator

from app.domain.terms import Measure
from app.extract.clauses import Clause
from app.extract.counts.figures import Figure
from app.extract.counts.scene import Count, Scene
from app.extract.counts.subjects import subject_chain
from app.extract.counts.thing_words import DISTANCE, DURATION, PLACES, THING_VERBS, UP
from app.extract.counts.vocabulary import one_of

_MODAL = frozenset({"could", "would", "may", "might", "should", "must"})
_LIST = frozenset({",", "CC"})


def things(scene: Scene, people: set[int]) -> list[Count]:
    """The counts of a sentence that are not of people; ``people`` holds the first tokens of figures already read."""
    found: dict[int, Count] = {}
    for figure in scene.figures:
        if figure.first not in people and not figure.article:
            count = _measured(scene, figure)
            if count is not None:
                found[figure.first] = count
    for clause in scene.parsed.clauses:
        for figure, measure in _affected(scene, clause):
            if figure.first not in people and figure.first not in found:
                found[figure.first] = Count(figure, measure, clause.verb.head, "things", clause=clause)
    return [found[first] for first in sorted(found)]


def _measured(scene: Scene, figure: Figure) -> Count | None:
    """A figure whose unit tells the measure, in a clause whose verb makes it a claim."""
    unit = figure.quantity.unit
    clause = _clause_before(scene, figure)
    if not unit or clause is None or clause.verb.modal in _MODAL:
        return None
    measure = _of_unit(scene, figure, unit, clause)
    return Count(figure, measure, clause.verb.head, "unit", clause=clause) if measure is not None else None


def _of_unit(scene: Scene, figure: Figure, unit: str, clause: Clause) -> Measure | None:
    lemma = scene.tokens[clause.verb.head].lemma
    if unit == "%":
        return Measure.PERCENTAGE
    if len(unit) == 3 and unit.isupper():
        return Measure.MONEY
    behind = scene.tokens[scene.chunks[figure.last - 1].last :][:2]
    if unit in DISTANCE.units:
        return Measure.DISTANCE if lemma in DISTANCE.verbs and any(t.lower in DISTANCE.behind for t in behind) else None
    return Measure.DURATION if unit in DURATION.units and lemma in DURATION.verbs else None


def _clause_before(scene: Scene, figure: Figure) -> Clause | None:
    """The clause that the figure stands in: that of the last verb before it, else of the first behind it."""
    before = [c for c in scene.parsed.clauses if c.verb.last <= figure.first]
    behind = [c for c in scene.parsed.clauses if c.verb.first > figure.first]
    return before[-1] if before else (behind[0] if behind else None)


def _affected(scene: Scene, clause: Clause) -> Iterator[tuple[Figure, Measure]]:
    """The things that the verb of a clause is about, with what it says of them."""
    measure = THING_VERBS.get(scene.tokens[clause.verb.head].lemma)
    if measure is None or clause.verb.negated or not _complete(scene, clause):
        return
    for figure in _subjects(scene, clause) if clause.verb.passive else _objects(scene, clause):
        if _fits(scene, clause, figure, measure):
            yield figure, measure


def _complete(scene: Scene, clause: Clause) -> bool:
    """A verb such as "blow" destroys only with its particle ("blew up two bridges")."""
    lemma = scene.tokens[clause.verb.head].lemma
    return lemma not in UP or any(t.lower in ("up", "down") for t in scene.tokens[clause.verb.head : clause.verb.last])


def _fits(scene: Scene, clause: Clause, figure: Figure, measure: Measure) -> bool:
    if figure.article or figure.kind == "bare" or figure.quantity.unit == "%":
        return False
    if measure is Measure.COUNT:
        return clause.verb.modal not in _MODAL and figure.quantity.unit not in DURATION.units
    if figure.kind == "person" or figure.quantity.unit in DURATION.units | DISTANCE.units:
        return False
    return scene.tokens[clause.verb.head].lemma not in PLACES.verbs or one_of(figure.noun) in PLACES.nouns


def _subjects(scene: Scene, clause: Clause) -> list[Figure]:
    k = next(i for i, chunk in enumerate(scene.chunks) if chunk is clause.verb)
    chain = subject_chain(scene, scene.before(k - 1))
    return [scene.by_chunk[at] for at in chain if at in scene.by_chunk and _in_list(scene, at, chain[-1])]


def _in_list(scene: Scene, at: int, first: int) -> bool:
    before = scene.before(at - 1)
    return at == first or (before >= 0 and scene.chunks[before].kind in _LIST)


def _objects(scene: Scene, clause: Clause) -> list[Figure]:
    """The object and those listed with it; what hangs on a member may stand between ("trucks with guns on them")."""
    k = next(i for i, chunk in enumerate(scene.chunks) if chunk is clause.verb)
    first = scene.next(k + 1)
    found = [scene.by_chunk[first]] if first in scene.by_chunk else []
    if first >= len(scene.chunks) or scene.chunks[first].kind != "NP":
        return found
    for at in range(first + 1, len(scene.chunks)):
        here = scene.chunks[at]
        if here.kind in (".", ";", "WH") or (here.kind == "VG" and _new_clause(scene, at)):
            break
        if at in scene.by_chunk and scene.chunks[at - 1].kind in _LIST and not _acts(scene, at):
            found.append(scene.by_chunk[at])
    return found


def _new_clause(scene: Scene, at: int) -> bool:
    """Whether a verb group has a subject of its own; a participle behind a noun has none ("guns mounted on them")."""
    verb = scene.chunks[at]
    if verb.form not in ("finite", "modal"):
        return False
    reduced = "VBN" in scene.tokens[verb.head].options and verb.last - verb.first == 1
    if reduced and at + 1 < len(scene.chunks) and scene.chunks[at + 1].kind == "IN":
        return False
    return any(c.verb is verb and c.subject is not None and not c.shared for c in scene.parsed.clauses)


def _acts(scene: Scene, at: int) -> bool:
    after = scene.next(at + 1)
    return (
        after < len(scene.chunks)
        and scene.chunks[after].kind == "VG"
        and scene.chunks[after].form in ("finite", "modal")
    )
