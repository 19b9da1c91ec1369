"""The score of a pair of claims: the sum of its features' bits."""

from app.domain.matching import ArticleProfile, Copy, Feature, Link, MatchClaim
from app.match import weights
from app.match.features import (
    actor,
    counted,
    date,
    extent,
    focus,
    habit,
    increment,
    lead,
    means,
    part,
    parties,
    place,
    population,
    role,
    scope,
    sentence,
    slot,
    story,
    subject_matter,
    total,
    wording,
)
from app.match.features.signal import Compare, Pair, Signal
from app.match.prepared import prepare

FLOOR = -6.0  # bits; a pair below is not stored
MISSING = -4.0  # bits that a pair without a link counts
JOIN = 0.0  # bits; two claims whose score is above are taken to answer the same question

FEATURES: tuple[tuple[str, Compare], ...] = (
    ("place", place.compare),
    ("date", date.compare),
    ("population", population.compare),
    ("part", part.compare),
    ("increment", increment.compare),
    ("scope", scope.compare),
    ("total", total.compare),
    ("habit", habit.compare),
    ("means", means.compare),
    ("extent", extent.compare),
    ("actor", actor.compare),
    ("counted", counted.compare),
    ("parties", parties.compare),
    ("story", story.compare),
    ("lead", lead.compare),
    ("focus", focus.compare),
    ("role", role.compare),
    ("wording", wording.compare),
    ("slot", slot.compare),
    ("subject matter", subject_matter.compare),
    ("sentence", sentence.compare),
)


def score(a: MatchClaim, b: MatchClaim, pa: ArticleProfile, pb: ArticleProfile, copy: Copy | None) -> Link:
    """The explained link of two claims; symmetric. The figures themselves are no feature."""
    if a.id > b.id:
        a, b, pa, pb = b, a, pb, pa
    return link(Pair(prepare(a, pa), prepare(b, pb), copy))


def link(pair: Pair) -> Link:
    """The link of a prepared pair, `pair.a.claim.id < pair.b.claim.id`."""
    features = explain(pair)
    total = round(sum(feature.weight for feature in features), 3)
    return Link(pair.a.claim.id, pair.b.claim.id, total, features)


def explain(pair: Pair) -> tuple[Feature, ...]:
    """Where the score starts, and what each feature that has something to say adds to it."""
    kind = str(pair.a.claim.read.kind)
    if pair.a.topic != pair.b.topic:
        return (_feature(kind, "topic", Signal("differ", 1.0, {"a": pair.a.topic, "b": pair.b.topic})),)
    found = [_feature(kind, "topic", Signal("same", 1.0, {"a": pair.a.topic}))]
    for name, compare in FEATURES:
        if (signal := compare(pair)) is not None:
            found.append(_feature(kind, name, signal))
    return tuple(found)


def _feature(kind: str, name: str, signal: Signal) -> Feature:
    weight = round(weights.bits(kind, name, signal.level) * signal.value, 3)
    return Feature(name, round(signal.value, 3), weight, {"level": signal.level} | signal.detail)
