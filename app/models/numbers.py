"""Numbers as they are stored and as the domain has them."""

from decimal import Decimal

from app.domain.quantity import Number


def as_number(stored: Decimal | None) -> Number | None:
    """A stored decimal as an ``int`` where it is whole, else as a ``Decimal`` without trailing zeros."""
    if stored is None:
        return None
    whole = stored.to_integral_value()
    return int(whole) if whole == stored else stored.normalize()


def as_decimal(number: Number | None) -> Decimal | None:
    """A number as it is stored: up to 18 digits before the point and 6 behind it."""
    return None if number is None else Decimal(number).quantize(Decimal("0.000001"))
