"""How numbers are written on a page: counts, bounds and how far apart answers are."""

from decimal import Decimal

from app.domain.quantity import Number

SCALES = ((10**9, "bn"), (10**6, "m"), (10**3, "k"))


def number(value: Number | float) -> str:
    """The number with thousands separated and no empty decimals: 4,350 or 3.2."""
    whole = int(value)
    if whole == value:
        return f"{whole:,}"
    if isinstance(value, Decimal):
        return f"{value.normalize():,f}"
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def compact(value: float) -> str:
    """The number as a tick of an axis carries it: 950, 2.5k, 40m."""
    for size, sign in SCALES:
        if abs(value) >= size:
            return f"{number(round(value / size, 2))}{sign}"
    return number(value)


def interval(low: Number | None, high: Number | None, *, approx: bool = False) -> str:
    """The bounds in words: "at least 43", "up to 50", "20 to 30", "about 180"; "" where neither bound is known."""
    if low is None and high is None:
        return ""
    about = "about " if approx else ""
    if low is not None and high is not None:
        return f"{about}{number(low)}" if low == high else f"{about}{number(low)} to {number(high)}"
    return f"at least {about}{number(low)}" if low is not None else f"up to {about}{number(high or 0)}"


def apart(disagreement: float | None) -> str:
    """How far apart the answers of a question are, in two words; "" where none conflict.

    ``disagreement`` is at least 1 (1 where none conflict), None where one side denies what another affirms.
    """
    if disagreement is None:
        return "affirmed and denied"
    if disagreement <= 1:
        return ""
    return f"{disagreement:,.1f}x apart" if disagreement < 100 else f"{round(disagreement):,}x apart"
