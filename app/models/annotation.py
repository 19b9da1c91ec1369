"""What an analyst wrote about a question."""

from typing import Self

from django.conf import settings
from django.db import models

from app.models.claim import Claim
from app.models.question import Question


class AnnotationQuerySet(models.QuerySet["Annotation"]):
    """Reads of annotations."""

    def shown(self) -> Self:
        """Those that were not hidden."""
        return self.filter(hidden_at=None)

    def about(self, question: Question) -> Self:
        """Those written at this question or at one that was merged into it, the oldest first."""
        return self.filter(models.Q(question=question) | models.Q(question__redirect_to=question)).order_by("at", "id")


class Annotation(models.Model):
    """A note on a question, naming the claims it speaks about. ``version`` counts its edits, from 1."""

    question = models.ForeignKey(Question, on_delete=models.PROTECT, related_name="annotations")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="annotations")
    at = models.DateTimeField(auto_now_add=True)
    text = models.TextField()
    claims = models.ManyToManyField(Claim, related_name="annotations", blank=True)
    version = models.PositiveIntegerField(default=1)
    edited_at = models.DateTimeField(null=True)
    hidden_at = models.DateTimeField(null=True)

    objects = AnnotationQuerySet.as_manager()

    def __str__(self) -> str:
        return f"Note {self.pk} on question {self.question_id}"
