"""Who is said to have said it."""

from django.db import models


class SourceQuerySet(models.QuerySet["Source"]):
    """Reads of sources."""

    def ids_of(self, names: set[str]) -> dict[str, int]:
        """The id of each canonical name; new names are made. Two queries, three where there are new ones."""
        self.bulk_create([Source(name=name) for name in sorted(names)], ignore_conflicts=True)
        return dict(self.filter(name__in=names).values_list("name", "id"))


class Source(models.Model):
    """One who knows, by the one canonical name; the messenger is kept on the reading as ``via``."""

    name = models.CharField(max_length=300, unique=True)

    objects = SourceQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name
