"""One writer of claims and questions at a time."""

from django.db import connection

# Any fixed number; it names the lock among the advisory locks of the database.
MATCHING = 5_231_917


def one_at_a_time() -> None:
    """Wait until no other transaction matches, and keep others waiting until this one ends.

    Call it first in the transaction. On SQLite the IMMEDIATE transaction is such a lock already.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [MATCHING])
