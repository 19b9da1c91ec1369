"""Why claims were taken for one question: the strongest links that hold it together, feature by feature."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.matching import Feature
from app.models import Link
from app.queries.sayings import Saying
from app.queries.wording import feature_sentence


@dataclass(frozen=True, slots=True)
class Reason:
    """One feature of a link: its sentence, its weight in bits, and its bar in a waterfall (SVG percentages)."""

    words: str
    bits: str
    favours: bool
    x: str
    width: str


@dataclass(frozen=True, slots=True)
class Waterfall:
    """The reasons for and against a link, adding up; ``zero`` is where bars without weight stand, in percent."""

    zero: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A link between two claims of the question; ``score`` in bits."""

    a: Saying
    b: Saying
    score: str
    waterfall: Waterfall


def pairs(links: Iterable[Link], sayings: Mapping[int, Saying]) -> tuple[Pair, ...]:
    """The links, strongest first, that suffice to join the claims: each joins two that no stronger one has joined."""
    return tuple(_pair(link, sayings[link.a_id], sayings[link.b_id]) for link in _spanning(links, set(sayings)))


def _spanning(links: Iterable[Link], claims: set[int]) -> Iterator[Link]:
    root = {claim: claim for claim in claims}
    for link in sorted(links, key=lambda each: (-each.score, each.a_id, each.b_id)):
        if link.a_id not in root or link.b_id not in root or root[link.a_id] == root[link.b_id]:
            continue
        old, new = root[link.a_id], root[link.b_id]
        root = {claim: new if at == old else at for claim, at in root.items()}
        yield link


def _pair(link: Link, a: Saying, b: Saying) -> Pair:
    return Pair(a, b, f"{link.score:+.1f}", waterfall(link.feature_list))


def waterfall(features: Sequence[Feature]) -> Waterfall:
    """The features of a link as bars that begin where the one before ended."""
    low, high = _reach([feature.weight for feature in features])
    at, reasons = 0.0, []
    for feature in features:
        left, right = sorted((at, at + feature.weight))
        words = feature_sentence(feature.name, feature.value, feature.detail)
        x, width = _percent(left, low, high), f"{100 * (right - left) / (high - low):.2f}%"
        reasons.append(Reason(words, f"{feature.weight:+.1f}", feature.weight >= 0, x, width))
        at += feature.weight
    return Waterfall(_percent(0, low, high), tuple(reasons))


def _reach(weights: list[float]) -> tuple[float, float]:
    """How far the running sum goes to either side of zero; never empty."""
    at, low, high = 0.0, 0.0, 0.0
    for weight in weights:
        at += weight
        low, high = min(low, at), max(high, at)
    return (low, high) if high > low else (0.0, 1.0)


def _percent(value: float, low: float, high: float) -> str:
    return f"{100 * (value - low) / (high - low):.2f}%"
