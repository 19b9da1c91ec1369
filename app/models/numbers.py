"""Numbers as they are stored and as the domain has them."""

from decimal import Decimal

from app.domain.quantity import Number


def as_number(stored: Decimal | None) -> Number | None:
    """A stored decimal as an ``int`` where it is whole, else as a ``Decimal`` without trailing zeros."""
    if stored is None:
        return None
    whole = stored.to_integral_value()
    return int(whole) if whole == stored else stored.normalize()


# SQLite keeps 15 digits; no count of anything in the news is larger.
LARGEST = 10**15


def as_decimal(number: Number | None) -> Decimal | None:
    """A number as it is stored: at most ``LARGEST``, with 6 digits behind the point."""
    return None if number is None else min(Decimal(number), Decimal(LARGEST)).quantize(Decimal("0.000001"))
