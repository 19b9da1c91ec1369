"""Which article is a copy of which."""

from typing import Self

from django.db import models
from django.db.models import F, Q

from app.models.article import Article


class LineageQuerySet(models.QuerySet["Lineage"]):
    """Reads of lineage."""

    def within(self, articles: set[int]) -> Self:
        """The rows between two of these articles (ids)."""
        return self.filter(a__in=articles, b__in=articles)


class Lineage(models.Model):
    """A pair of articles, ``a < b``, of which one copies the other; ``share`` is 0..1 of the shorter text's words."""

    a = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="copies_later", db_index=False)
    b = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="copies_earlier")
    relation = models.CharField(max_length=16, default="copy")
    share = models.FloatField()
    version = models.CharField(max_length=50)

    objects = LineageQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["a", "b"], name="lineage_once"),
            models.CheckConstraint(condition=Q(a__lt=F("b")), name="lineage_in_order"),
        ]

    def __str__(self) -> str:
        return f"{self.a_id} ~ {self.b_id}: {self.share:.2f}"
