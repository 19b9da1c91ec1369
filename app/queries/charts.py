"""The picture of a question's answers: one line an answer, placed on one axis."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.quantity import Number
from app.queries.figures import compact
from app.queries.scales import Scale, scale_for

LABEL_ROOM = 14.0  # percent of the axis that half a label takes
TICK_ROOM = 9.0  # percent of the axis between two ticks


@dataclass(frozen=True, slots=True)
class Interval:
    """What one answer says: its bounds (None where open), the words that the chart puts beside its mark."""

    low: Number | None
    high: Number | None
    approx: bool
    words: str
    source: str


@dataclass(frozen=True, slots=True)
class Mark:
    """One answer on the axis: ``shape`` is dot, bar, from (no upper bound) or to (no lower bound).

    ``left``, ``right`` and ``middle`` are percentages of the width, written for SVG; ``anchor`` is where the label
    of the mark is tied to it; ``soft`` says that the words were "about".
    """

    shape: str
    left: str
    right: str
    middle: str
    anchor: str
    soft: bool
    words: str
    source: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A number that the axis names, at ``at`` percent of the width."""

    at: str
    words: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Chart:
    """All that the template draws. ``log`` says that equal steps on the axis are equal factors."""

    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...]
    log: bool


def chart(intervals: Sequence[Interval]) -> Chart | None:
    """The chart of the answers that have a bound; None where there is nothing to place."""
    shown = [each for each in intervals if each.low is not None or each.high is not None]
    if not shown:
        return None
    values = [float(bound) for each in shown for bound in (each.low, each.high) if bound is not None]
    scale = scale_for(values)
    ticks = tuple(_spaced([_tick(scale, value) for value in scale.ticks()]))
    return Chart(tuple(_mark(scale, each) for each in shown), ticks, scale.log)


def _mark(scale: Scale, each: Interval) -> Mark:
    left = 0.0 if each.low is None else scale.position(float(each.low))
    right = 100.0 if each.high is None else scale.position(float(each.high))
    middle = {"from": left, "to": right}.get(_shape(each), (left + right) / 2)
    return Mark(
        _shape(each),
        _percent(left),
        _percent(right),
        _percent(middle),
        _anchor(middle),
        each.approx,
        each.words,
        each.source,
    )


def _shape(each: Interval) -> str:
    if each.low is None:
        return "to"
    if each.high is None:
        return "from"
    return "dot" if each.low == each.high else "bar"


def _tick(scale: Scale, value: float) -> Tick:
    at = scale.position(value)
    return Tick(_percent(at), compact(value), "start" if at < 2 else "end" if at > 98 else "middle")


def _spaced(ticks: list[Tick]) -> list[Tick]:
    """The ticks without those that would run into the one before."""
    kept: list[Tick] = []
    for each in ticks:
        if not kept or float(each.at[:-1]) - float(kept[-1].at[:-1]) >= TICK_ROOM:
            kept.append(each)
    return kept


def _anchor(at: float) -> str:
    if at < LABEL_ROOM:
        return "start"
    return "end" if at > 100 - LABEL_ROOM else "middle"


def _percent(value: float) -> str:
    return f"{value:.2f}%"
