"""When it happened."""

from datetime import date

from app.match.features.signal import Pair, Signal
from app.match.prepared import Window

_NEAR, _FAR = 2, 30  # days: reports name the day loosely; a month apart is another event
_SHORT = 14  # days: a window of at most two weeks tells an event, a longer one a period


def compare(pair: Pair) -> Signal | None:
    """Same days, same period, near, apart, or not known; "taken" levels rest on a date of publication."""
    a, b = pair.a.window, pair.b.window
    if _unknown(a) or _unknown(b):
        return Signal(_half_known(pair))
    told = "" if a.told and b.told else " taken"
    detail: dict[str, object] = {"a": _words(a), "b": _words(b)}
    gap = _gap(a, b)
    if gap > _NEAR:
        far = "far apart" if gap > _FAR else "apart"
        return Signal(f"{far}{told}", 1.0, detail | {"days": gap})
    if gap > 0:
        return Signal(f"near{told}", 1.0, detail | {"days": gap})
    return Signal(f"{_kind(a, b)}{told}", 1.0, detail)


def _half_known(pair: Pair) -> str:
    """Within one article what is dated stands back from what is not: news is not dated by month or year.

    It is "news since" where the article of an undated claim dates the like, at the place, to the days of the other.
    """
    for claim, other in ((pair.a, pair.b), (pair.b, pair.a)):
        if _bounded(other.window) and any(_gap(back, other.window) == 0 for back in claim.behind):
            return "news since"
    if not pair.a.window.told and not pair.b.window.told:
        return "unknown"
    told = pair.a.window if pair.a.window.told else pair.b.window
    return "one dated back" if pair.one_article and _bounded(told) else "one known"


def _kind(a: Window, b: Window) -> str:
    if _brief(a) and _brief(b):
        return "same days"
    if _bounded(a) and _bounded(b) and (_within(a, b) or _within(b, a)):
        return "within"
    if _brief(a) or _brief(b):
        return "day in period"
    return "same period" if a.start == b.start or a.end == b.end else "periods meet"


def _brief(window: Window) -> bool:
    return bool(window.start and window.end and (window.end - window.start).days <= _SHORT)


def _bounded(window: Window) -> bool:
    return window.start is not None and window.end is not None


def _within(a: Window, b: Window) -> bool:
    return bool(a.start and a.end and b.start and b.end and b.start <= a.start and a.end <= b.end)


def _unknown(window: Window) -> bool:
    return window.start is None and window.end is None


def _gap(a: Window, b: Window) -> int:
    """Days between the two windows, 0 where they meet."""
    first, second = sorted((a, b), key=lambda window: (window.start or date.min, window.end or date.max))
    if first.end is None or second.start is None:
        return 0
    return max(0, (second.start - first.end).days)


def _words(window: Window) -> list[str | None]:
    return [day.isoformat() if day else None for day in (window.start, window.end)]
