"""Who is said to have said it."""

from django.db import models

LONGEST = 300


class SourceQuerySet(models.QuerySet["Source"]):
    """Reads of sources."""

    def ids_of(self, names: set[str]) -> dict[str, int]:
        """The id of each canonical name, by its first 300 characters; new names are made. Two queries."""
        cut = {name: name[:LONGEST] for name in names}
        self.bulk_create([Source(name=name) for name in sorted(set(cut.values()))], ignore_conflicts=True)
        known = dict(self.filter(name__in=cut.values()).values_list("name", "id"))
        return {name: known[kept] for name, kept in cut.items()}


class Source(models.Model):
    """One who knows, by the one canonical name; the messenger is kept on the reading as ``via``."""

    name = models.CharField(max_length=LONGEST, unique=True)

    objects = SourceQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name
