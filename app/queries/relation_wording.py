"""What each rule of relations says, in words."""

from collections.abc import Callable, Mapping
from typing import Any

from app.domain.terms import RelationKind

Detail = Mapping[str, Any]


def _same_interval(detail: Detail) -> str:
    return f"They say the same: {_interval(detail.get('a'))}."


def _text_says(detail: Detail) -> str:
    return f"The text says that one count replaces another (“{detail.get('words', '')}”): {_both(detail)}."


def _rising(detail: Detail) -> str:
    return f"They are stages of one toll, which a text says has risen: {_both(detail)}."


def _same_source(detail: Detail) -> str:
    return f"{detail.get('source', 'The same source')} counted again: {_both(detail)}."


def _meet(detail: Detail) -> str:
    return f"Both can be true as worded: {_both(detail)}."


def _apart(detail: Detail) -> str:
    below, above = detail.get("below"), detail.get("above")
    if below is None or above is None:
        return f"They can't both be true: {_both(detail)}."
    return f"They can't both be true: {_number(below)} is below {_number(above)}, the least the other allows."


def _denied(detail: Detail) -> str:
    who = detail.get("a") or detail.get("b")
    return f"One affirms what the other denies{f' of {who}' if who else ''}."


def _same_side(detail: Detail) -> str:
    who = detail.get("a") or detail.get("b")
    return f"They say the same{f' of {who}' if who else ''}."


def _other_actor(detail: Detail) -> str:
    return f"They can't both be true: one names {detail.get('a')}, the other {detail.get('b')}."


def _still_fought(detail: Detail) -> str:
    return "They can't both be true: one says the place was taken, the other that it is still fought over."


def _both_hold(detail: Detail) -> str:
    return "Both can be true as worded."


RULES: dict[str, Callable[[Detail], str]] = {
    "same interval": _same_interval,
    "text says later": _text_says,
    "text says earlier": _text_says,
    "same source": _same_source,
    "one rising toll": _rising,
    "intervals meet": _meet,
    "intervals apart": _apart,
    "same side": _same_side,
    "denied": _denied,
    "other actor": _other_actor,
    "still fought over": _still_fought,
    "both can hold": _both_hold,
}

KINDS: dict[str, str] = {
    RelationKind.AGREE: "They say the same.",
    RelationKind.REVISION: "One count replaces the other.",
    RelationKind.COMPATIBLE: "Both can be true as worded.",
    RelationKind.CONFLICT: "They can't both be true.",
}


def _both(detail: Detail) -> str:
    return f"{_interval(detail.get('a'))}, and {_interval(detail.get('b'))}"


def _interval(ends: object) -> str:
    low, high = ends if isinstance(ends, (list, tuple)) and len(ends) == 2 else (None, None)
    if low == high:
        return _number(low)
    if high is None:
        return f"{_number(low)} or more"
    return f"up to {_number(high)}" if low is None else f"{_number(low)} to {_number(high)}"


def _number(number: object) -> str:
    if isinstance(number, float) and number.is_integer():
        number = int(number)
    return f"{number:,}" if isinstance(number, (int, float)) else str(number or "an unknown number")
