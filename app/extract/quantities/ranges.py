"""Two numbers that state one interval: "20 to 30", "between 20 and 30", "20-30", "20 or 30"."""

from decimal import Decimal

from app.domain.quantity import Number
from app.extract.quantities.change import is_change_near
from app.extract.quantities.lexer import DASHES, Words
from app.extract.quantities.lexicon import word_set
from app.extract.quantities.numeral import Numeral, tidy

_JOINS = frozenset({"to", "or", "through", "till"})
_RANGE_CUES = word_set("context", "from_to", "range")
_SCORE_CUES = word_set("context", "scores", "cues")
_REACH = 8
_LONGEST_ASIDE = 7  # words
_LARGEST_SCORE = 200


def join_ranges(words: Words, numerals: list[Numeral]) -> list[Numeral]:
    """The numbers with those that state one interval joined, in order."""
    joined: list[Numeral] = []
    for numeral in numerals:
        if joined and _is_range(words, joined[-1], numeral):
            joined[-1] = _joined(words, joined[-1], numeral)
        else:
            joined.append(numeral)
    return joined


def _is_range(words: Words, one: Numeral, two: Numeral) -> bool:
    link = connector(words, one, two)
    if link is None or one.vague or two.vague or one.fraction != two.fraction or not _same_unit(one, two):
        return False
    first = _scaled(one, two)
    if not first < two.value:
        return False
    if link == "and":
        return words.lower[one.begin - 1] in {"between", "betwen"}
    if link in DASHES:
        return (one.digits or two.scale > 1 or not two.digits) and not _is_score(words, one, two)
    return not _tells_change(words, one, two)


def connector(words: Words, one: Numeral, two: Numeral) -> str | None:
    """The word or dash that joins two neighbouring numbers, None where something else stands between them."""
    between = [word for word in words.lower[one.finish : two.begin] if word not in DASHES]
    if len(between) == 1 and two.begin - one.finish <= 3:
        return between[0] if between[0] in _JOINS or between[0] == "and" else None
    if len(between) > 2 and between[0] == "to" and _is_aside(words, one.finish + 1, two.begin - 1):
        return "to"
    if not between and two.begin - one.finish == 1:
        return words.raw[one.finish]
    return None


def _is_aside(words: Words, first: int, last: int) -> bool:
    """ "From 20 to, by some counts, 30": a few words between two commas or two dashes."""
    mark = words.raw[first]
    return mark == words.raw[last] and (mark == "," or mark in DASHES) and 1 < last - first <= _LONGEST_ASIDE


def _same_unit(one: Numeral, two: Numeral) -> bool:
    return not one.unit or one.unit == two.unit or (one.money and not two.unit)


def _scaled(one: Numeral, two: Numeral) -> Number:
    """The first number with the second's scale where it shares it: "2 to 3 million", "20-30,000"."""
    if one.scale == 1 and two.scale > 1 and one.value < two.value / two.scale:
        return tidy(Decimal(one.value * two.scale))
    if one.digits and two.digits and one.value < 1000 <= two.value and two.value % 1000 == 0:
        return one.value * 1000 if one.value < two.value // 1000 and not one.qualified else one.value
    return one.value


def _tells_change(words: Words, one: Numeral, two: Numeral) -> bool:
    """ "Rose from 20 to 30" and "rose $2 to $50" give two numbers, "rose 2 to 3 percent" one interval."""
    before = words.lower[one.begin - 1]
    if before == "from":
        return is_change_near(words, one.begin) and _RANGE_CUES.isdisjoint(words.lower[one.begin - _REACH : one.begin])
    return bool(one.unit and two.unit) and is_change_near(words, one.begin)


def _is_score(words: Words, one: Numeral, two: Numeral) -> bool:
    if two.unit or two.value > _LARGEST_SCORE or not (one.digits and two.digits):
        return False
    if _in_list_of_scores(words, one, two):
        return True
    around = words.lower[max(0, one.first - _REACH) : two.last + 4]
    return not _SCORE_CUES.isdisjoint(around)


def _in_list_of_scores(words: Words, one: Numeral, two: Numeral) -> bool:
    """ "6-4, 3-6, 7-6": beside another pair."""
    before = one.first - (2 if words.raw[one.first - 1] == "," else 1)
    after = two.last + (1 if words.raw[two.last] == "," else 0)
    return (words.kind[before] == "n" and words.hyphen(before - 1)) or (
        words.kind[after] == "n" and words.hyphen(after + 1) and words.kind[after + 2] == "n"
    )


def _joined(words: Words, one: Numeral, two: Numeral) -> Numeral:
    opening = words.lower[one.begin - 1] in {"between", "from", "betwen"}
    first = _scaled(one, two)
    return Numeral(
        one.first,
        two.last,
        None if one.low is None else first,
        two.high,
        approx=one.approx or two.approx,
        scale=two.scale,
        unit=two.unit or one.unit,
        money=one.money or two.money,
        begin=one.begin - 1 if opening else one.begin,
        finish=two.finish,
        qualified=True,
    )
