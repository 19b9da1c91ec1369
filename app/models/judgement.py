"""What an analyst decided about links."""

from typing import Self

from django.conf import settings
from django.db import models

from app.domain.terms import Verdict
from app.models.choices import choices
from app.models.claim import Claim
from app.models.question import Question


class JudgementQuerySet(models.QuerySet["Judgement"]):
    """Reads of judgements."""

    def in_force(self) -> Self:
        """Those that were not withdrawn."""
        return self.filter(withdrawn_at=None)

    def binding(self) -> Self:
        """Those in force that decide: together or apart."""
        return self.in_force().exclude(verdict=Verdict.UNSURE)

    def naming(self, claims: set[int]) -> Self:
        """Those that name one of these claims (ids)."""
        return self.filter(models.Q(left__in=claims) | models.Q(right__in=claims)).distinct()


class Judgement(models.Model):
    """A decision as it was said: all of ``left`` and ``right`` answer the same question; or no claim of ``left``
    answers the same question as any of ``right``; or unsure. Expanded to pairs only when the matcher runs."""

    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="judgements")
    at = models.DateTimeField(auto_now_add=True)
    verdict = models.CharField(max_length=16, choices=choices(Verdict))
    left = models.ManyToManyField(Claim, related_name="judged_left")
    right = models.ManyToManyField(Claim, related_name="judged_right")
    question = models.ForeignKey(
        Question, on_delete=models.PROTECT, null=True, related_name="judgements", help_text="Where it was said."
    )
    note = models.TextField(blank=True)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")

    objects = JudgementQuerySet.as_manager()

    def __str__(self) -> str:
        return f"Judgement {self.pk}: {self.verdict}"
