"""Every quantity in a text."""

from collections import deque
from dataclasses import replace

from app.domain.quantity import Quantity
from app.extract.quantities.ages import is_age
from app.extract.quantities.calendar import drop_calendar
from app.extract.quantities.cardinals import STARTS, cardinal_at, portion_at
from app.extract.quantities.change import direction_of, says_again
from app.extract.quantities.counted import counted_noun
from app.extract.quantities.fractions import fraction_at, ratio_at, time_and_half_at
from app.extract.quantities.lexer import Words, lex
from app.extract.quantities.names import is_name
from app.extract.quantities.numeral import Numeral
from app.extract.quantities.one import is_pronoun_one
from app.extract.quantities.qualifiers import read_after, read_before
from app.extract.quantities.ranges import join_ranges
from app.extract.quantities.signs import read_sign
from app.extract.quantities.units import written_unit
from app.extract.quantities.vague import VAGUE_STARTS, vague_at

_STARTS = STARTS | VAGUE_STARTS


def find(text: str) -> list[Quantity]:
    """Every quantity in a text, in order, without overlap; the contract is under "Quantities" in the design.

    Offsets count code points, ends are exclusive. Time is linear in the text; any string is accepted.
    """
    words = lex(text)
    numerals = drop_calendar(words, _numerals(words))
    numerals = [numeral for numeral in numerals if not _is_none(words, numeral)]
    waiting = deque(join_ranges(words, numerals))
    del numerals  # a hostile text holds half a million of them
    return _quantities(words, waiting)


def _quantities(words: Words, numerals: deque[Numeral]) -> list[Quantity]:
    """The finished quantities, each number let go as it is read.

    The direction carries over in "12 points, or 0.4 percent," and "$2 (3%)".
    """
    found: list[Quantity] = []
    last, direction = -1, None
    while numerals:
        numeral = numerals.popleft()
        after, quantity = _quantity(words, numeral)
        if quantity.direction is None and direction and says_again(words, last, numeral.begin):
            quantity = replace(quantity, direction=direction)
        found.append(quantity)
        last, direction = after, quantity.direction
    return found


def _numerals(words: Words) -> list[Numeral]:
    """The numbers with what is written around them: money sign, unit of measure, qualifiers."""
    found: list[Numeral] = []
    index = 0
    lower, kind = words.lower, words.kind
    while index < len(lower):
        if kind[index] not in "nf" and lower[index] not in _STARTS:
            index += 1
            continue
        numeral = _number_at(words, index)
        if numeral is None:
            index += 1
            continue
        written_unit(words, numeral)
        read_sign(words, numeral)
        read_before(words, numeral)
        read_after(words, numeral, numeral.finish, adjacent=True)
        found.append(numeral)
        index = max(numeral.last, numeral.finish)
    return found


def _number_at(words: Words, index: int) -> Numeral | None:
    if words.kind[index] in "nf":
        return ratio_at(words, index) or cardinal_at(words, index)
    return (
        vague_at(words, index)
        or portion_at(words, index)
        or fraction_at(words, index)
        or time_and_half_at(words, index)
        or ratio_at(words, index)
        or cardinal_at(words, index)
    )


def _is_none(words: Words, numeral: Numeral) -> bool:
    return is_pronoun_one(words, numeral) or is_name(words, numeral)


def _quantity(words: Words, numeral: Numeral) -> tuple[int, Quantity]:
    after, unit = (numeral.finish, numeral.unit) if numeral.unit else counted_noun(words, numeral)
    if not unit and is_age(words, numeral):
        unit = "year"
    if after > numeral.finish:
        read_after(words, numeral, after, adjacent=False)
    return after, Quantity(
        words.start[numeral.begin],
        words.end[numeral.finish - 1],
        numeral.low,
        numeral.high,
        numeral.approx,
        unit,
        numeral.direction or direction_of(words, numeral, unit, after),
    )
