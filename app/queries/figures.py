"""How numbers are written on a page: counts, bounds and how far apart answers are."""

from decimal import Decimal

from django.utils.translation import gettext as _

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
    told = {"low": number(low or 0), "high": number(high or 0)}
    if low is None:
        return (_("up to about %(high)s") if approx else _("up to %(high)s")) % told
    if high is None:
        return (_("at least about %(low)s") if approx else _("at least %(low)s")) % told
    if low == high:
        return _("about %(low)s") % told if approx else number(low)
    return (_("about %(low)s to %(high)s") if approx else _("%(low)s to %(high)s")) % told


def apart(disagreement: float | None, denied: bool) -> str:
    """How far apart the answers of a question are, in a few words; "" where none conflict.

    ``disagreement`` is at least 1 (1 where none conflict), None where statements conflict; ``denied``: by a denial.
    """
    if disagreement is None:
        return _("affirmed and denied") if denied else _("in conflict")
    if disagreement <= 1:
        return ""
    times = f"{disagreement:,.1f}" if disagreement < 100 else f"{round(disagreement):,}"
    return _("%(times)sx apart") % {"times": times}
