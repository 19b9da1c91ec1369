"""Which count is a part of which: "112 people, including 68 children", "14 of the dead", "234 of them"."""

from collections.abc import Sequence

from app.domain.terms import Population
from app.extract.counts.figures import Figure
from app.extract.counts.lists import names_them, opens_part
from app.extract.counts.scene import Count, Scene
from app.extract.counts.vocabulary import words

_WIDE = frozenset({Population.PEOPLE, Population.CIVILIANS, Population.FIGHTERS, Population.SOLDIERS})
_WINDOW = 40  # how many counts away a whole is looked for
_SLACK = 0.08  # by how much of itself a total may differ from the sum of its parts
_TELLING = 4  # a smaller number is told of several events by chance
_BADLY = words("part", "grades")
_CLOSING = frozenset({"-", "–", "—", ")", "''"})


def of_them(scene: Scene, previous: Count | None) -> None:
    """ "234 of them were children", "40 of whom are women": a part of the count told last."""
    for figure in scene.figures:
        if scene.of(figure) is not None or not names_them(scene, figure):
            continue
        whole = _last_before(scene, figure) or previous
        if whole is not None:
            made = scene.claim(figure, whole.measure, figure.first, "of them")
            if made is not None:
                made.whole = whole


def _last_before(scene: Scene, figure: Figure) -> Count | None:
    before = [c for c in scene.in_order() if c.figure.first < figure.first]
    return next((c for c in reversed(before) if c.whole is None), before[-1] if before else None)


def parts(scene: Scene) -> None:
    """Set the whole of every count that the sentence makes a part of another."""
    done: list[Count] = []
    for count in scene.in_order():
        if count.whole is None:
            count.whole = _opened(scene, count, done) or _continued(scene, count, done)
        done.append(count)


def _opened(scene: Scene, count: Count, done: Sequence[Count]) -> Count | None:
    if not (
        opens_part(scene, count.figure)
        or count.frame == "part"
        or _in_brackets(scene, count, done)
        or _graded(scene, count)
    ):
        return None
    wholes = [
        c for c in done if c.measure is count.measure and (c.whole is None or c.frame == "among") and _fits(c, count)
    ]
    if not wholes:
        count.seeks_whole = True
    return wholes[-1] if wholes else None


def _graded(scene: Scene, count: Count) -> bool:
    """ "wounded 23 inmates, five critically": a number alone with how badly."""
    k = count.figure.last
    return not count.figure.noun and k < len(scene.chunks) and scene.chunks[k].word in _BADLY and count.frame == "list"


def _in_brackets(scene: Scene, count: Count, done: Sequence[Count]) -> bool:
    """ "two women (a nurse and a cook)": brackets right behind a count tell its parts."""
    k = scene.before(count.figure.chunk - 1)
    return k > 0 and scene.chunks[k].kind == "(" and bool(done) and done[-1].figure.last == k


def _continued(scene: Scene, count: Count, done: Sequence[Count]) -> Count | None:
    """ "including five children and two women": the list of parts goes on while their sum fits."""
    last = done[-1] if done else None
    if last is None or last.whole is None or last.measure is not count.measure or last.frame == "among":
        return None
    between = scene.chunks[last.figure.last : count.figure.chunk]
    if any(c.kind in ("VG", "WH") or c.kind in _CLOSING for c in between) or len(between) > 4:
        return None
    told = sum((c.figure.quantity.low or 0) for c in done if c.whole is last.whole)
    return last.whole if _fits(last.whole, count, int(told)) else None


def _fits(whole: Count, part: Count, told: int = 0) -> bool:
    """Whether a part, with the parts told before, is no larger than the whole."""
    most, least = whole.figure.quantity, part.figure.quantity.low or 0
    bound = most.high if most.high is not None else None
    return bound is None or told + least <= bound


def seek_wholes(counts: Sequence[Count]) -> None:
    """Find the whole of parts whose sentence does not tell it: the nearest larger count, earlier first."""
    for at, count in enumerate(counts):
        if count.whole is None and count.seeks_whole:
            count.whole = next((c for c in _near(counts, at) if _holds(c, count)), None)


def _near(counts: Sequence[Count], at: int) -> list[Count]:
    """The counts near a place: those before it, the nearest first, then those behind it."""
    return [*reversed(counts[max(0, at - _WINDOW) : at]), *counts[at + 1 : at + 1 + _WINDOW]]


def breakdowns(told: Sequence[tuple[Scene, Count]]) -> None:
    """ "Two women and two guards were killed" breaks down the four dead of another sentence: the numbers add up."""
    by_scene: dict[int, list[Count]] = {}
    for scene, count in told:
        if count.whole is None and not count.seeks_whole and not count.superseded:
            by_scene.setdefault(id(scene), []).append(count)
    counts = [count for _, count in told]
    places = {id(count): at for at, count in enumerate(counts)}
    for group in by_scene.values():
        same = [c for c in group if c.measure is group[0].measure and (c.figure.quantity.low or 0) > 0]
        if 1 < len(same) <= _WINDOW and _distinct(same):
            _break_down(same, _near(counts, places[id(same[0])]))


def _distinct(group: Sequence[Count]) -> bool:
    """Parts differ in who or where they were: the same people told twice are no parts."""
    return group[-1].frame == "distributed" or len({c.population for c in group}) == len(group)


def _break_down(group: Sequence[Count], near: Sequence[Count]) -> None:
    total = sum(int(c.figure.quantity.low or 0) for c in group)
    for other in near:
        told = float(other.figure.quantity.low or other.figure.quantity.high or 0)
        adds_up = abs(total - told) <= _SLACK * told
        if adds_up and other not in group and all(_holds(other, c) for c in group):
            for count in group:
                count.whole = other
            return


def restated(counts: Sequence[Count]) -> None:
    """A count told again ("11 children killed") is a part of what it was told to be a part of, the nearest telling."""
    told = {id(c): c.whole for c in counts if c.whole is not None and c.population is not Population.PEOPLE}
    for order in (counts, counts[::-1]):
        last: dict[tuple[object, ...], Count] = {}
        for count in order:
            if id(count) in told:
                last[_key(count)] = told[id(count)]
            elif count.whole is None and (count.figure.quantity.low or 0) >= _TELLING:
                whole = last.get(_key(count))
                count.whole = whole if whole is not count else None


def _key(count: Count) -> tuple[object, ...]:
    quantity = count.figure.quantity
    return count.measure, count.population, quantity.low, quantity.high


def _holds(whole: Count, part: Count) -> bool:
    if whole.measure is not part.measure or whole.whole is not None or whole.seeks_whole:
        return False
    if whole.superseded or whole.scope is not part.scope or whole.population not in _WIDE:
        return False
    least, most = part.figure.quantity.low or 0, whole.figure.quantity.high or whole.figure.quantity.low or 0
    return most > least
