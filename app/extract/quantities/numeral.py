"""A number on its way from words to a quantity."""

from dataclasses import dataclass
from decimal import Decimal

from app.domain.quantity import Number
from app.domain.terms import Direction


@dataclass(slots=True)
class Numeral:
    """A number that stands at the words ``first:last`` (end exclusive) of a :class:`~.lexer.Words`.

    Parsing sets ``low == high``; qualifiers open an end. ``digits``: written in digits without a scale word.
    ``scale``: what the last scale word multiplied by. ``vague``: stands for a range by policy. ``unit_end`` is the word
    after its unit where the unit belongs to the written number ("$2.5 billion", "50km").
    """

    first: int
    last: int
    low: Number | None
    high: Number | None
    approx: bool = False
    digits: bool = False
    scale: int = 1
    vague: bool = False
    fraction: bool = False
    unit: str = ""
    money: bool = False
    begin: int = 0  # first word with its qualifiers and money sign
    finish: int = 0  # end (exclusive) with qualifiers and written unit
    qualified: bool = False
    direction: Direction | None = None  # from a sign

    def __post_init__(self) -> None:
        """Until qualifiers are read, the quantity is its number alone."""
        self.begin = self.begin or self.first
        self.finish = self.finish or self.last

    @property
    def value(self) -> Number:
        """The number itself; for vague words the lower end."""
        value = self.low if self.low is not None else self.high
        return value if value is not None else 0


def tidy(value: Decimal) -> Number:
    """A whole number as int, anything else as Decimal without trailing zeros."""
    if value == value.to_integral_value():
        return int(value)
    return value.normalize()
