"""The table of the contract, row by row."""

from decimal import Decimal

import pytest

from app.domain.quantity import Number, Quantity
from app.domain.terms import Direction
from app.extract.quantities import find

ROWS: list[tuple[str, str, Number | None, Number | None, bool, str, Direction | None]] = [
    ("at least 31 miners", "at least 31", 31, None, False, "miner", None),
    ("up to 40 homes", "up to 40", None, 40, False, "home", None),
    ("fewer than a dozen buses", "fewer than a dozen", None, 12, True, "bus", None),
    ("nearly $2.5 billion", "nearly $2.5 billion", 2_500_000_000, 2_500_000_000, True, "USD", None),
    ("between 15 and 20 wells", "between 15 and 20", 15, 20, False, "well", None),
    ("exports fell 3.2 per cent", "3.2 per cent", Decimal("3.2"), Decimal("3.2"), False, "%", Direction.DOWN),
    ("two dozen trucks", "two dozen", 24, 24, True, "truck", None),
    ("scores of villagers", "scores", 40, 199, False, "villager", None),
    ("a 71-year-old farmer", "71", 71, 71, False, "year", None),
]


@pytest.mark.parametrize(("text", "span", "low", "high", "approx", "unit", "direction"), ROWS)
def test_row(
    text: str,
    span: str,
    low: Number | None,
    high: Number | None,
    approx: bool,
    unit: str,
    direction: Direction | None,
) -> None:
    start = text.index(span)
    assert find(text) == [Quantity(start, start + len(span), low, high, approx, unit, direction)]


def test_dates_and_flights_are_none() -> None:
    assert find("on 14 May 2011, flight BA2490") == []
