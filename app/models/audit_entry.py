"""Who changed what, when, and how it was before."""

from typing import Self

from django.conf import settings
from django.db import models

from app.models.question import Question


class AuditEntryQuerySet(models.QuerySet["AuditEntry"]):
    """Reads of the audit."""

    def of(self, noun: str, object_id: int) -> Self:
        """The history of one object, the newest first."""
        return self.filter(noun=noun, object_id=object_id).order_by("-id")

    def at_question(self, question: Question) -> Self:
        """What was done at this question, or at one that was merged into it, the newest first."""
        return self.filter(models.Q(question=question) | models.Q(question__redirect_to=question)).order_by("-id")


class AuditEntry(models.Model):
    """One change, written in the transaction of the change. ``by`` is null for the machine or a command.

    ``deed`` is a verb in the past ("judged"), ``noun`` what it was done to ("judgement"), ``before`` and ``after`` are
    JSON objects, null where there was, or is, nothing. ``question`` is where it belongs in the histories of questions.
    """

    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    deed = models.CharField(max_length=50)
    noun = models.CharField(max_length=50)
    object_id = models.BigIntegerField()
    question = models.ForeignKey(Question, on_delete=models.PROTECT, null=True, related_name="audit")
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)

    objects = AuditEntryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "audit entries"
        indexes = [models.Index(fields=["noun", "object_id", "-id"], name="audit_object")]

    def __str__(self) -> str:
        return f"{self.deed} {self.noun} {self.object_id}"
