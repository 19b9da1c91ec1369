"""Turns the enums of the domain into the choices of a field."""

from enum import StrEnum


def choices(terms: type[StrEnum]) -> list[tuple[str, str]]:
    """Value and label of each term; the label is the value."""
    return [(term.value, term.value) for term in terms]
