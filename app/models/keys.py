"""Writing index keys: there are dozens a claim, so they go in without an instance of a model each."""

from collections.abc import Iterable
from typing import TypeVar

from django.db import connections, models

Holder = TypeVar("Holder", bound=models.Model)


class KeyQuerySet(models.QuerySet[Holder]):
    """Rows of two columns: whose key it is, and the key."""

    def add(self, keys: Iterable[tuple[int, str]]) -> None:
        """Store new keys, each with the id of its holder. Raises IntegrityError where a holder has one already."""
        connection = connections[self.db]
        quoted = connection.ops.quote_name
        names = ", ".join(
            quoted(str(field.column)) for field in self.model._meta.concrete_fields if not field.primary_key
        )
        statement = f"INSERT INTO {quoted(self.model._meta.db_table)} ({names}) VALUES (%s, %s)"  # noqa: S608
        with connection.cursor() as cursor:
            cursor.executemany(statement, list(keys))
