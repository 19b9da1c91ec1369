"""How two answers of a question stand to each other: the rules, in their order; the first that holds counts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import combinations

from app.domain.matching import FoundRelation
from app.domain.quantity import Number, Quantity
from app.domain.terms import Predicate, RelationKind
from app.match import cues
from app.match.answers import Answer, bounds
from app.match.words import fold

ROUNDED = 0.10  # "around 180" covers what lies within a tenth of it
ROUND_BOUND = 0.02  # a bound is a round number itself: 494 is not against "500 and more"
LOOSE = 1.5  # "hundreds" is also said of 1,300: the upper end of a vague word is passed by half
ROUND = 10  # "more than 30" is said of 32, "more than 31" counts anew
SLACK = timedelta(2)  # dates of publication are days off
VAGUE = 2  # an interval twice as high as it is low came from a vague word ("dozens")


@dataclass(frozen=True, slots=True)
class Ruling:
    """The relation that a rule finds, with the numbers and names it rests on."""

    kind: RelationKind
    rule: str
    detail: dict[str, object] = field(default_factory=dict)


Rule = Callable[[Answer, Answer, float], Ruling | None]


def relate(answers: Sequence[Answer]) -> list[FoundRelation]:
    """One relation for each pair of answers, by their indices."""
    found = []
    top = risen(answers)
    for (x, a), (y, b) in combinations(enumerate(answers), 2):
        ruling = decide(a, b, top)
        found.append(FoundRelation(x, y, ruling.kind, ruling.rule, ruling.detail))
    return found


def risen(answers: Sequence[Answer]) -> float:
    """The highest count to which a text of the question says that the toll rose; 0 where none says so."""
    return max((_nominal(a.figure) for a in answers if a.figure and _cue(a, cues.later)), default=0.0)


def decide(a: Answer, b: Answer, top: float = 0.0) -> Ruling:
    """The ruling on two answers of one kind; the kind does not depend on their order. ``top`` is `risen` of all."""
    rules = COUNTS if a.figure and b.figure else STATEMENTS
    return next(ruling for rule in rules if (ruling := rule(a, b, top)))


def same_interval(a: Answer, b: Answer, top: float) -> Ruling | None:
    """Both state the same bounds."""
    if _figure(a).low == _figure(b).low and _figure(a).high == _figure(b).high:
        return Ruling(RelationKind.AGREE, "same interval", _intervals(a, b))
    return None


def text_says(a: Answer, b: Answer, top: float) -> Ruling | None:
    """The words of the higher count say that it rose, or those of the lower that it is an older one."""
    low, high = sorted((a, b), key=lambda answer: _nominal(_figure(answer)))
    if _rounds(_figure(a), _figure(b)):
        return None
    if (words := _cue(high, cues.later)) and _not_before(high, low) and not _cue(high, cues.earlier):
        return Ruling(RelationKind.REVISION, "text says later", _intervals(a, b) | {"words": words})
    if (words := _cue(low, cues.earlier)) and _same_voice(low, high):
        return Ruling(RelationKind.REVISION, "text says earlier", _intervals(a, b) | {"words": words})
    return None


def one_rising_toll(a: Answer, b: Answer, top: float) -> Ruling | None:
    """A text says that the toll rose as high as the higher of the two: they are stages of it, the lower one first."""
    low, high = sorted((a, b), key=lambda answer: _nominal(_figure(answer)))
    if _nominal(_figure(high)) > top or _rounds(_figure(a), _figure(b)) or _vague(_figure(a)) or _vague(_figure(b)):
        return None
    return Ruling(RelationKind.REVISION, "one rising toll", _intervals(a, b)) if _not_before(high, low) else None


def same_source(a: Answer, b: Answer, top: float) -> Ruling | None:
    """One source counted again: the values differ by more than rounding or the looseness of a vague word."""
    if not a.source or not b.source or not _one_source(a.source, b.source):
        return None
    if _rounds(_figure(a), _figure(b)):
        return None
    if (_vague(_figure(a)) or _vague(_figure(b))) and gap(_figure(a), _figure(b)) is None:
        return None
    return Ruling(RelationKind.REVISION, "same source", _intervals(a, b) | {"source": a.source})


def intervals_meet(a: Answer, b: Answer, top: float) -> Ruling | None:
    """Both can be true as worded: the intervals, widened by their rounding, meet."""
    if gap(_figure(a), _figure(b)) is None:
        return Ruling(RelationKind.COMPATIBLE, "intervals meet", _intervals(a, b))
    return None


def intervals_apart(a: Answer, b: Answer, top: float) -> Ruling:
    """They can't both be true."""
    ends = gap(_figure(a), _figure(b))
    nearest = {"below": plain(ends[0]), "above": plain(ends[1])} if ends else {}
    return Ruling(RelationKind.CONFLICT, "intervals apart", _intervals(a, b) | nearest)


def denial(a: Answer, b: Answer, top: float) -> Ruling | None:
    """One denies what the other affirms of the same actor."""
    x, y = a.side, b.side
    if x and y and x.denied != y.denied and x.predicate == y.predicate and x.same_actor(y):
        return Ruling(RelationKind.CONFLICT, "denied", _actors(a, b))
    return None


def same_side(a: Answer, b: Answer, top: float) -> Ruling | None:
    """Both say the same of the same actor."""
    x, y = a.side, b.side
    if x and y and x.denied == y.denied and x.predicate == y.predicate and (x.key == y.key or x.camps.meet(y.camps)):
        return Ruling(RelationKind.AGREE, "same side", _actors(a, b))
    return None


def other_actor(a: Answer, b: Answer, top: float) -> Ruling | None:
    """One place held, or one attack done, by actors of camps that differ."""
    x, y = a.side, b.side
    exclusive = {Predicate.TOOK_CONTROL, Predicate.ATTACKED, Predicate.USED_WEAPON}
    if not x or not y or x.denied or y.denied or x.predicate != y.predicate or x.predicate not in exclusive:
        return None
    if x.predicate is Predicate.TOOK_CONTROL and not x.same_object(y):
        return None
    return Ruling(RelationKind.CONFLICT, "other actor", _actors(a, b)) if x.camps.differ(y.camps) else None


def still_fought(a: Answer, b: Answer, top: float) -> Ruling | None:
    """One says that the place was taken, the other that it is still fought over."""
    x, y = a.side, b.side
    if not x or not y or x.denied or y.denied:
        return None
    taken, fought = (x, y) if x.predicate is Predicate.TOOK_CONTROL else (y, x)
    if (taken.predicate, fought.predicate) != (Predicate.TOOK_CONTROL, Predicate.CLASHES) or not taken.gained:
        return None
    return Ruling(RelationKind.CONFLICT, "still fought over", _actors(a, b))


def both_can_hold(a: Answer, b: Answer, top: float) -> Ruling:
    """Nothing says that they can't both be true."""
    return Ruling(RelationKind.COMPATIBLE, "both can hold", _actors(a, b))


COUNTS: tuple[Rule, ...] = (same_interval, text_says, same_source, one_rising_toll, intervals_meet, intervals_apart)
STATEMENTS: tuple[Rule, ...] = (same_side, denial, other_actor, still_fought, both_can_hold)


def gap(a: Quantity, b: Quantity) -> tuple[Number, Number] | None:
    """The nearest ends of two intervals that do not meet, the lower first; None where they meet within rounding."""
    (low_a, high_a), (low_b, high_b) = bounds(a), bounds(b)
    slack = 1 + _slack(a, b)
    if high_a is not None and float(high_a) * slack * (LOOSE if _vague(a) else 1) < float(low_b):
        return high_a, low_b
    if high_b is not None and float(high_b) * slack * (LOOSE if _vague(b) else 1) < float(low_a):
        return high_b, low_a
    return None


def _slack(a: Quantity, b: Quantity) -> float:
    if a.approx or b.approx:
        return ROUNDED
    return 0.0 if _exact(a) and _exact(b) else ROUND_BOUND


def _exact(figure: Quantity) -> bool:
    return figure.low == figure.high


def _vague(figure: Quantity) -> bool:
    low, high = bounds(figure)
    return high is not None and low > 0 and high >= VAGUE * low


def _nominal(figure: Quantity) -> float:
    """The number in the words: the lower bound, or the upper where only that is said."""
    return float(figure.low if figure.low is not None else figure.high or 0)


def _rounds(a: Quantity, b: Quantity) -> bool:
    """Whether the two numbers are one, rounded: equal, or within the slack of their wording."""
    low, high = sorted((a, b), key=_nominal)
    rounded = a.approx or b.approx or (_round_bound(low) and _exact(high))
    return _nominal(high) <= _nominal(low) * (1 + (ROUNDED if rounded else 0.0))


def _round_bound(figure: Quantity) -> bool:
    """Whether the words are "more than 30": a bound below that is a round number."""
    return figure.high is None and _nominal(figure) >= ROUND and _nominal(figure) % ROUND == 0


def _cue(answer: Answer, find: Callable[..., str | None]) -> str | None:
    return next((words for claim in answer.claims if (words := find(claim))), None)


def _not_before(late: Answer, early: Answer) -> bool:
    return not late.told or not early.told or late.told[-1] + SLACK >= early.told[0]


def _same_voice(a: Answer, b: Answer) -> bool:
    return not a.source or not b.source or _one_source(a.source, b.source)


def _one_source(a: str, b: str) -> bool:
    """Whether two names are one source: equal, or one is named among others ("the union and hospitals")."""
    x, y = sorted((fold(a), fold(b)), key=len)
    return x == y or (x in y.split(" and ") if x else False)


def _figure(answer: Answer) -> Quantity:
    if answer.figure is None:
        raise ValueError("A rule for counts was asked about a statement.")
    return answer.figure


def _intervals(a: Answer, b: Answer) -> dict[str, object]:
    return {"a": [plain(end) for end in _ends(a)], "b": [plain(end) for end in _ends(b)]}


def _ends(answer: Answer) -> tuple[Number | None, Number | None]:
    return _figure(answer).low, _figure(answer).high


def plain(number: Number | None) -> float | None:
    """The number as JSON has it: an int stays one, a Decimal becomes a float."""
    return number if number is None or isinstance(number, int) else float(number)


def _actors(a: Answer, b: Answer) -> dict[str, object]:
    return {"a": a.side.actor if a.side else "", "b": b.side.actor if b.side else ""}
