"""Reading the counts of an article: sentence by sentence, then what one sentence needs of the others."""

from itertools import pairwise

from app.domain.claim import Counting
from app.extract.analysis import Analysis, Parsed
from app.extract.counts import among, frames, lists, parts, results, states, tolls, weak
from app.extract.counts.clause_of import clause_of, doer, span
from app.extract.counts.cues import cues
from app.extract.counts.hedges import hedge
from app.extract.counts.population import counted, populations
from app.extract.counts.scene import Count, Scene, scene
from app.extract.counts.scope import scope
from app.extract.counts.things import things
from app.extract.counts.vocabulary import TRIGGERS
from app.extract.draft import Draft

_FLIGHT = ("evacu", "flee", "fled", "displac", "refugee")
Told = list[tuple[Scene, Count]]


def find(analysis: Analysis) -> list[Draft]:
    """Every count of people that the text claims, in the order of the text; ``part_of`` names another draft."""
    flight = any(t.lower.startswith(_FLIGHT) for p in analysis.sentences for t in p.sentence.tokens)
    told: Told = []
    other: Told = []
    for parsed in analysis.sentences:
        here = _scene(parsed, analysis.text)
        if here is not None:
            told.extend(_people(here, told[-1][1] if told else None, flight))
            other.extend((here, count) for count in things(here, set(here.counts)))
    _across(told)
    return sorted(_drafts([*told, *other]), key=lambda draft: draft.anchor)


def _scene(parsed: Parsed, text: str) -> Scene | None:
    """The scene of a sentence, None where nothing in it can count."""
    if not parsed.quantities and not _may_count_people(parsed):
        return None
    here = scene(parsed, text)
    return here if here.figures else None


def _may_count_people(parsed: Parsed) -> bool:
    return any(token.lower in TRIGGERS for token in parsed.sentence.tokens) or _of_them(parsed)


def _people(here: Scene, previous: Count | None, flight: bool) -> Told:
    if _may_count_people(here.parsed):
        _read(here, previous, flight)
    for count in here.in_order():
        count.clause = clause_of(here, count)
    return [(here, count) for count in here.in_order()]


def _of_them(parsed: Parsed) -> bool:
    tokens = parsed.sentence.tokens
    return any(t.lower == "of" and n.lower in ("them", "whom") for t, n in pairwise(tokens))


def _read(here: Scene, previous: Count | None, flight: bool) -> None:
    """The rules, the surest first: a figure keeps the first measure that it is given."""
    found = cues(here)
    among.partitive(here)
    for cue in found:
        if cue.use == "state":
            states.states_behind(here, cue)
    tolls.tolls(here)
    tolls.lives(here)
    for cue in found:
        if cue.use != "state":
            frames.verbs(here, cue)
    results.results(here)
    tolls.of_nouns(here)
    tolls.losses(here)
    tolls.destined(here)
    among.among(here)
    among.included(here)
    if flight:
        results.leaving(here)
    lists.extend(here)
    for cue in found:
        if cue.use == "state":
            states.premodified(here, cue)
    weak.nouns(here)
    lists.extend(here)
    parts.of_them(here, previous)
    lists.wholes_of_parts(here)
    parts.parts(here)


def _across(told: Told) -> None:
    """What needs the whole article: who was counted, over which time, as a part of what."""
    counts = [count for _, count in told]
    populations(told)
    for here, count in told:
        count.scope = scope(here, count)
    parts.seek_wholes(counts)
    parts.breakdowns(told)
    parts.restated(counts)


def _drafts(told: Told) -> list[Draft]:
    drafts = [_draft(here, count) for here, count in told]
    made = {id(count): draft for (_, count), draft in zip(told, drafts, strict=True)}
    for (_, count), draft in zip(told, drafts, strict=True):
        draft.part_of = made.get(id(count.whole)) if count.whole is not None else None
    return drafts


def _draft(here: Scene, count: Count) -> Draft:
    first, last = span(here, count)
    figure = count.figure.quantity
    content = Counting(
        figure=figure,
        measure=count.measure,
        counted=counted(here, count.figure),
        population=count.population if count.measure.of_people else None,
        by=doer(here, count),
        scope=count.scope,
    )
    start, end = min(here.tokens[first].start, figure.start), max(here.tokens[last - 1].end, figure.end)
    return Draft(here.parsed, start, end, content, count.clause, hedge(here, count, first, last), anchor=figure.start)
