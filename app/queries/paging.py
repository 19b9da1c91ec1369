"""Pages by key: the next page begins after a row that is named, so that new rows shift nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db.models import Model, Q, QuerySet

Row = TypeVar("Row")
Stored = TypeVar("Stored", bound=Model)


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Some rows; ``after`` is the id of the last where more follow, else None; ``first`` says that none come before."""

    rows: tuple[Row, ...]
    after: int | None
    first: bool


def page_of(rows: QuerySet[Stored], order: Sequence[str], after: int | None, size: int) -> Page[Stored]:
    """The ``size`` rows that come after the one with id ``after``; the first page where it is None or unknown.

    ``order`` names columns that are never null, "-" before a descending one; the last must be unique. Two queries.
    """
    before = rows.model._default_manager.filter(pk=after).first() if after else None
    if before is not None:
        rows = rows.filter(_beyond(order, before))
    found = tuple(rows.order_by(*order)[: size + 1])
    more = len(found) > size
    return Page(found[:size], found[size - 1].pk if more else None, before is None)


def _beyond(order: Sequence[str], row: Any) -> Q:
    """The rows that come after ``row``."""
    found, equal = Q(pk__in=()), Q()
    for column in order:
        name = column.removeprefix("-")
        value = getattr(row, name)
        found |= equal & Q(**{f"{name}__{'lt' if column.startswith('-') else 'gt'}": value})
        equal &= Q(**{name: value})
    return found
