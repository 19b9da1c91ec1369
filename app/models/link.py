"""What the matcher found for a pair of claims."""

from typing import Self

from django.db import models
from django.db.models import F, Q

from app.domain.matching import Feature
from app.models.claim import Claim


class LinkQuerySet(models.QuerySet["Link"]):
    """Reads of links."""

    def touching(self, claims: set[int]) -> Self:
        """Those with at least one end in ``claims`` (ids)."""
        return self.filter(Q(a__in=claims) | Q(b__in=claims))

    def within(self, claims: set[int]) -> Self:
        """Those with both ends in ``claims`` (ids)."""
        return self.filter(a__in=claims, b__in=claims)


class Link(models.Model):
    """A scored pair, ``a < b``. ``score`` in bits; ``features`` is ``[{"name", "value", "weight", "detail"}, ...]``."""

    a = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="links_to_later", db_index=False)
    b = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="links_to_earlier")
    score = models.FloatField()
    features = models.JSONField(default=list)
    version = models.CharField(max_length=50)

    objects = LinkQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["a", "b"], name="link_once"),
            models.CheckConstraint(condition=Q(a__lt=F("b")), name="link_in_order"),
        ]

    def __str__(self) -> str:
        return f"{self.a_id} ~ {self.b_id}: {self.score:.1f}"

    @property
    def feature_list(self) -> tuple[Feature, ...]:
        """The features as the matcher gave them."""
        return tuple(Feature(f["name"], f["value"], f["weight"], f["detail"]) for f in self.features)
