"""A claim as the features need it, worked out once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from app.domain.claim import Counting, ReadClaim, Stating
from app.domain.matching import ArticleProfile, MatchClaim
from app.domain.spelling import one_name
from app.domain.terms import Measure, Population, Predicate, Scope
from app.match import camps, leads, matters, roles
from app.match.words import fold, tokens

CONTROL = frozenset({Predicate.TOOK_CONTROL, Predicate.WITHDREW, Predicate.CLASHES})
OF_THINGS = frozenset({Measure.DESTROYED, Measure.DAMAGED, Measure.SEIZED, Measure.MONEY, Measure.COUNT})
FIGURE = "#"
WEEK_BEFORE = timedelta(days=7)  # a claim without a date is taken to be news: it happened in the week before
NEWS = timedelta(days=14)  # a longer span of days dates what is past
SLOT = 90  # characters on each side of a figure, or around a clause, that are compared as its slot

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Window:
    """The days in which it happened, both ends inclusive; `told` where the claim itself says so."""

    start: date | None
    end: date | None
    told: bool


@dataclass(frozen=True, slots=True)
class Fixed:
    """What depends on the claim alone."""

    places: frozenset[str]
    actor: frozenset[str]
    actor_camps: camps.Camps
    counted: frozenset[str]
    parties: frozenset[str]
    content: dict[str, float]
    clause: str
    slot: str
    means: frozenset[str]
    whole: bool
    habitual: bool
    increment: bool


@dataclass(frozen=True, slots=True)
class Prepared(Fixed):
    """The comparable parts of one claim; `names` are those of its article."""

    claim: MatchClaim
    topic: str
    population: Population | None
    scope: Scope | None
    place: str
    window: Window
    names: dict[str, float]
    lead: dict[str, float]
    setting: tuple[str, ...]
    published: date | None
    role: roles.Role
    scene: tuple[str, ...]
    contrasts: tuple[tuple[str, str, str], ...]
    beside: tuple[tuple[str, str], ...]
    behind: tuple[Window, ...]


def prepare(claim: MatchClaim, profile: ArticleProfile) -> Prepared:
    """The claim with its article's names and date."""
    read, fixed = claim.read, _fixed(claim)
    content = read.content
    role = roles.of(claim.sentence, read.start, profile.opening)
    return Prepared(
        claim=claim,
        topic=topic(read),
        population=content.population if isinstance(content, Counting) else None,
        scope=content.scope if isinstance(content, Counting) else None,
        place=fold(read.place),
        places=fixed.places,
        window=_window(read, profile, role),
        actor=fixed.actor,
        actor_camps=fixed.actor_camps,
        counted=fixed.counted,
        parties=fixed.parties,
        content=fixed.content,
        clause=fixed.clause,
        slot=fixed.slot,
        means=fixed.means,
        whole=fixed.whole,
        habitual=fixed.habitual,
        increment=fixed.increment,
        names=profile.names,
        lead=profile.lead,
        setting=profile.setting,
        published=profile.published,
        role=role,
        scene=profile.scene,
        contrasts=profile.contrasts,
        beside=profile.beside,
        behind=tuple(_behind(read, profile)),
    )


def topic(read: ReadClaim) -> str:
    """What two claims must have in common to answer one question: the measure, or the kind of statement.

    Who took, left or fought over a place is one topic: who held it.
    """
    content = read.content
    if isinstance(content, Stating):
        return "control" if content.predicate in CONTROL else str(content.predicate)
    if content.measure in OF_THINGS:
        return f"{content.measure} {content.figure.unit}".strip()
    return str(content.measure)


def mask(sentence: str, start: int, end: int) -> str:
    """The sentence with the figure at ``start:end`` as `FIGURE` and all other digits as 0."""
    left, right = (_DIGITS.sub("0", part) for part in (sentence[:start], sentence[end:]))
    return f"{left}{FIGURE}{right}" if end > start else left + right


@lru_cache(maxsize=131072)
def _fixed(claim: MatchClaim) -> Fixed:
    read = claim.read
    stating = isinstance(read.content, Stating)
    actor = read.content.subject if isinstance(read.content, Stating) else read.content.by
    counted = read.content.object if isinstance(read.content, Stating) else read.content.counted
    return Fixed(
        places=frozenset(fold(place) for place in (read.place, *read.places) if place),
        actor=frozenset(tokens(actor)),
        actor_camps=camps.of(actor),
        counted=frozenset(tokens(counted)) - matters.generic(),
        parties=frozenset(fold(party) for party in read.parties),
        content=leads.matter(claim.sentence),
        clause=_clause(claim),
        slot=_slot(claim, stating),
        means=matters.means(claim.sentence),
        whole=matters.whole(claim.sentence),
        habitual=matters.habitual(claim.sentence[claim.start : claim.end]),
        increment=_increment(claim),
    )


def _increment(claim: MatchClaim) -> bool:
    """Deaths only: "43 killed and dozens more injured" adds nothing to earlier injured."""
    content = claim.read.content
    if not isinstance(content, Counting) or content.measure is not Measure.KILLED:
        return False
    start, end = claim.figure_start, claim.figure_end
    figure = claim.sentence[start:end]
    inside = "than" not in tokens(figure) and matters.increment(figure, "")
    return inside or matters.increment(claim.sentence[:start], claim.sentence[end:])


def _clause(claim: MatchClaim) -> str:
    start, end = claim.figure_start, claim.figure_end
    if end > start and claim.start <= start and end <= claim.end:
        return mask(claim.sentence[claim.start : claim.end], start - claim.start, end - claim.start).lower()
    return _DIGITS.sub("0", claim.sentence[claim.start : claim.end]).lower()


def _slot(claim: MatchClaim, stating: bool) -> str:
    start, end = (claim.start, claim.end) if stating else (claim.figure_start, claim.figure_end)
    around = claim.sentence[max(0, start - SLOT) : end + SLOT]
    return around.lower() if stating else mask(around, min(start, SLOT), min(start, SLOT) + end - start).lower()


def _behind(read: ReadClaim, profile: ArticleProfile) -> Iterator[Window]:
    """The months or years to which an article dates the like, where neither the claim nor the article has a date.

    News is not dated so: the claim is of later days.
    """
    if read.when is None and profile.published is None and read.place:
        for about, place, first, last in profile.dated:
            window = Window(date.fromisoformat(first), date.fromisoformat(last), True)
            if about == topic(read) and one_name(place, fold(read.place)) and _long(window):
                yield window


def _long(window: Window) -> bool:
    return bool(window.start and window.end and window.end - window.start > NEWS)


def _window(read: ReadClaim, profile: ArticleProfile, role: roles.Role) -> Window:
    published = profile.published
    if read.when:
        return Window(read.when.start, read.when.end, True)
    if profile.news and role is roles.Role.OPENS:
        return Window(date.fromisoformat(profile.news[0]), date.fromisoformat(profile.news[1]), False)
    return Window(published - WEEK_BEFORE if published else None, published, False)
