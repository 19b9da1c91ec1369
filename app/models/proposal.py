"""What the machine would change in questions that carry people's work."""

from django.conf import settings
from django.db import models

from app.models.question import Question


class ProposalKind(models.TextChoices):
    """Merge several questions into one, or split one."""

    MERGE = "merge"
    SPLIT = "split"


class ProposalState(models.TextChoices):
    """Open until somebody decides; lapsed once the machine no longer says so."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    LAPSED = "lapsed"


class Proposal(models.Model):
    """``detail`` is ``{"parts": [[claim ids], ...]}``: the sets of claims that would make one question each.

    ``fingerprint`` is that of the kind and the parts, so that the same is never proposed twice.
    """

    kind = models.CharField(max_length=16, choices=ProposalKind.choices)
    questions = models.ManyToManyField(Question, related_name="proposals")
    detail = models.JSONField(default=dict)
    fingerprint = models.CharField(max_length=64, unique=True)
    state = models.CharField(max_length=16, choices=ProposalState.choices, default=ProposalState.OPEN)
    at = models.DateTimeField(auto_now_add=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    version = models.CharField(max_length=50, help_text="The matcher that made it.")

    def __str__(self) -> str:
        return f"Proposal {self.pk}: {self.kind}"
