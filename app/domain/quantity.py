"""An interval as it was worded."""

from dataclasses import dataclass
from decimal import Decimal

from app.domain.terms import Direction

Number = int | Decimal


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its qualifier, at ``start:end`` (code points, end exclusive) of a text.

    ``low`` and ``high`` are the inclusive bounds that the words state, None where they state none; ``low <= high``.
    ``unit`` is ``%``, an ISO 4217 code, an SI symbol, else the counted noun in the singular, or "".
    ``direction`` is the way of a change; the value itself stays positive.
    """

    start: int
    end: int
    low: Number | None
    high: Number | None
    approx: bool = False
    unit: str = ""
    direction: Direction | None = None
