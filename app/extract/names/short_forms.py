"""Short forms that stand for an organisation once the article has named it: "the Observatory", "the coalition"."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from app.extract.names.ordinary import load
from app.extract.names.organisation import Mention, Organisation
from app.extract.names.phrases import Found
from app.extract.names.words import LOWER, Words

_SHORT: Final = load("forces.toml")["short"]
_AFTER: Final = frozenset(_SHORT["after"])
_NOT_BEFORE: Final = frozenset(_SHORT["not_before"])


def stands_alone(text: Words, found: Found[tuple[Organisation, ...]]) -> bool:
    """Whether a short form is more than a part of another name or phrase ("Griffith Observatory", "a coalition of")."""
    first, last = found.first, found.last
    follows = text.norms[last] if last < len(text) and text.gap(last).isspace() else ""
    if text.shapes[first] != LOWER:
        joined = first > 0 and text.gap(first) in {" ", "-"} and text.shapes[first - 1] != LOWER
        return not joined or text.norms[first - 1] in _AFTER
    if follows in _NOT_BEFORE:
        return False
    return first == 0 or text.gap(first) != " " or text.norms[first - 1] in _AFTER


def owner(found: Found[tuple[Organisation, ...]], named: Sequence[Mention], start: int) -> Organisation | None:
    """Which organisation a short form at ``start`` stands for: the last named before it, else the first behind it.

    Where the article names none of them, the one that alone has this short form; None where several have it.
    ``named`` are the article's mentions by full name, in the order of the text.
    """
    owners = {organisation.canonical: organisation for organisation in found.value}
    split = bisect_right(named, start, key=lambda mention: mention.start)
    for mention in (*reversed(named[:split]), *named[split:]):
        if mention.canonical in owners:
            return owners[mention.canonical]
    return found.value[0] if len(found.value) == 1 else None
