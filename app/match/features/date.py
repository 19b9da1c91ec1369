"""When it happened."""

from datetime import date

from app.match.features.signal import Pair, Signal
from app.match.prepared import Window

_NEAR, _FAR = 2, 30  # days: reports name the day loosely; a month apart is another event
_SHORT = 14  # days: a window of at most two weeks tells an event, a longer one a period


def compare(pair: Pair) -> Signal | None:
    """Same days, same period, near, or apart; "taken" levels rest on a date of publication."""
    a, b = pair.a.window, pair.b.window
    if _unknown(a) or _unknown(b):
        return None
    told = "" if a.told and b.told else " taken"
    detail: dict[str, object] = {"a": _words(a), "b": _words(b)}
    gap = _gap(a, b)
    if gap > _NEAR:
        return Signal(f"apart{told}", min(1.0, gap / _FAR), detail | {"days": gap})
    if gap > 0:
        return Signal(f"near{told}", 1.0, detail | {"days": gap})
    return Signal(f"{_kind(a, b)}{told}", 1.0, detail)


def _kind(a: Window, b: Window) -> str:
    if _brief(a) and _brief(b):
        return "same days"
    if _brief(a) or _brief(b):
        return "day in period"
    return "same period" if a.start == b.start or a.end == b.end else "periods meet"


def _brief(window: Window) -> bool:
    return bool(window.start and window.end and (window.end - window.start).days <= _SHORT)


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
