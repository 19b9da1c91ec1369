"""Reading the counts of an article: sentence by sentence, then what one sentence needs of the others."""

from dataclasses import replace
from itertools import pairwise

from app.domain.claim import Counting
from app.domain.terms import Measure, Population
from app.extract.analysis import Analysis, Parsed
from app.extract.counts import among, frames, lists, parts, results, tolls, weak
from app.extract.counts.clause_of import clause_of, doer, span
from app.extract.counts.cues import cues
from app.extract.counts.hedges import hedge
from app.extract.counts.population import counted, population
from app.extract.counts.scene import Count, Scene, scene
from app.extract.counts.scope import scope
from app.extract.counts.vocabulary import TRIGGERS
from app.extract.draft import Draft


def find(analysis: Analysis) -> list[Draft]:
    """Every count of people that the text claims, in the order of the text; ``part_of`` names another draft."""
    flight = any(
        t.lower.startswith(("evacu", "flee", "fled", "displac", "refugee"))
        for p in analysis.sentences
        for t in p.sentence.tokens
    )
    told: list[tuple[Scene, Count]] = []
    for parsed in analysis.sentences:
        told.extend(_sentence(parsed, analysis.text, [c for _, c in told], flight))
    parts.seek_wholes([count for _, count in told])
    return _drafts(told)


def _sentence(parsed: Parsed, text: str, previous: list[Count], flight: bool) -> list[tuple[Scene, Count]]:
    if not any(token.lower in TRIGGERS for token in parsed.sentence.tokens) and not _of_them(parsed):
        return []
    here = scene(parsed, text)
    if not here.figures:
        return []
    _read(here, previous, flight)
    for count in here.in_order():
        count.clause = clause_of(here, count)
    return [(here, count) for count in here.in_order()]


def _of_them(parsed: Parsed) -> bool:
    tokens = parsed.sentence.tokens
    return any(t.lower == "of" and n.lower in ("them", "whom") for t, n in pairwise(tokens))


def _read(here: Scene, previous: list[Count], flight: bool) -> None:
    """The rules, the surest first: a figure keeps the first measure that it is given."""
    found = cues(here)
    among.partitive(here)
    for cue in found:
        if cue.use == "state":
            frames.states_behind(here, cue)
    tolls.tolls(here)
    tolls.lives(here)
    for cue in found:
        if cue.use != "state":
            frames.verbs(here, cue)
    results.results(here)
    tolls.of_nouns(here)
    tolls.losses(here)
    among.among(here)
    among.included(here)
    if flight:
        results.leaving(here)
    parts.of_them(here, previous)
    lists.extend(here)
    for cue in found:
        if cue.use == "state":
            frames.premodified(here, cue)
    weak.nouns(here)
    lists.extend(here)
    parts.parts(here)


def _drafts(told: list[tuple[Scene, Count]]) -> list[Draft]:
    made: dict[int, Draft] = {}
    classes: dict[int, Population] = {}
    drafts = []
    for here, count in told:
        classes[id(count)] = _population(here, count, classes)
        drafts.append(_draft(here, count, classes[id(count)]))
        made[id(count)] = drafts[-1]
    for (_, count), draft in zip(told, drafts, strict=True):
        if count.whole is not None:
            draft.part_of = made.get(id(count.whole))
    return drafts


def _population(here: Scene, count: Count, classes: dict[int, Population]) -> Population:
    own = population(here, count.figure)
    if own is not None:
        return own
    before = [c for c in here.in_order() if c.figure.first < count.figure.first]
    return classes[id(before[-1])] if before and before[-1].whole is None else Population.PEOPLE


def _draft(here: Scene, count: Count, who: Population) -> Draft:
    first, last = span(here, count)
    content = Counting(
        figure=replace(count.figure.quantity),
        measure=Measure(count.measure),
        counted=counted(here, count.figure),
        population=who,
        by=doer(here, count),
        scope=scope(here, count),
    )
    start, end = here.tokens[first].start, here.tokens[last - 1].end
    start, end = min(start, content.figure.start), max(end, content.figure.end)
    return Draft(
        here.parsed, start, end, content, count.clause, hedge(here, count, first, last), anchor=content.figure.start
    )
