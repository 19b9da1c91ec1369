"""Numbers survive being stored."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.numbers import LARGEST, as_decimal, as_number


@pytest.mark.parametrize(
    ("number", "stored"),
    [
        (None, None),
        (0, "0.000000"),
        (4350, "4350.000000"),
        (Decimal("3.2"), "3.200000"),
        (2_500_000_000, "2500000000.000000"),
    ],
)
def test_round_trip(number: int | Decimal | None, stored: str | None) -> None:
    assert as_decimal(number) == (None if stored is None else Decimal(stored))
    assert as_number(as_decimal(number)) == number


def test_an_absurd_number_is_kept_as_the_largest() -> None:
    assert as_number(as_decimal(10**30)) == LARGEST


@given(st.integers(0, 10**12))
def test_whole_numbers_stay_whole(number: int) -> None:
    found = as_number(as_decimal(number))
    assert found == number
    assert isinstance(found, int)
