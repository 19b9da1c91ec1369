"""Signs before a number: "-12°C" is a value below zero, "-0.4%" and "+3 points" are changes."""

from app.domain.quantity import Number
from app.domain.terms import Direction
from app.extract.quantities.lexer import Words
from app.extract.quantities.numeral import Numeral

_MINUS = frozenset("-‐‑–−")
_BELOW_ZERO = frozenset({"°C", "°F", "°", "K"})


def read_sign(words: Words, numeral: Numeral) -> None:
    """Apply a sign glued to the number, or the word "minus" before degrees."""
    at = numeral.begin - 1
    sign = words.raw[at]
    if sign in _MINUS or sign == "+":
        if not words.glued(numeral.begin) or words.glued(at) or not numeral.unit:
            return
    elif words.lower[at] != "minus" or not numeral.unit:
        return
    _apply(numeral, "+" if sign == "+" else "-", at)


def _apply(numeral: Numeral, sign: str, at: int) -> None:
    if numeral.unit in _BELOW_ZERO:
        if sign == "-":
            numeral.low, numeral.high = _negative(numeral.high), _negative(numeral.low)
    elif numeral.unit:
        numeral.direction = Direction.UP if sign == "+" else Direction.DOWN
    numeral.begin = at


def _negative(value: Number | None) -> Number | None:
    return None if value is None else -value
