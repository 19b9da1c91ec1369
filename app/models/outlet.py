"""Who published."""

from typing import Self

from django.db import models


class OutletQuerySet(models.QuerySet["Outlet"]):
    """Reads of outlets."""

    def named(self, name: str) -> "Outlet":
        """The outlet of this canonical name, made when it is new."""
        return self.get_or_create(name=name)[0]

    def by_name(self) -> Self:
        """In the order of their names."""
        return self.order_by("name")


class Outlet(models.Model):
    """A publisher of articles, by the one name that is shown for it."""

    name = models.CharField(max_length=200, unique=True)
    country = models.CharField(max_length=100, blank=True)
    language = models.CharField(max_length=35, blank=True, help_text="As a BCP 47 tag, such as en or ar-SY.")
    note = models.TextField(blank=True)

    objects = OutletQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name


class OutletDomain(models.Model):
    """A domain under which an outlet publishes; an article's address is recognised by it."""

    outlet = models.ForeignKey(Outlet, on_delete=models.CASCADE, related_name="domains")
    domain = models.CharField(max_length=253, unique=True)

    def __str__(self) -> str:
        return self.domain
