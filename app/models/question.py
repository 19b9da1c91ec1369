"""A set of claims that answer the same question."""

from datetime import date
from typing import Self

from django.db import models
from django.urls import reverse
from django.utils import timezone

from app.domain.terms import ClaimKind
from app.models.choices import choices

# Where a flat denial stands among figures that are so many times apart, when questions are sorted by disagreement.
DENIAL_WIDTH = 2.0


def today() -> date:
    """The present day, UTC."""
    return timezone.now().date()


class QuestionQuerySet(models.QuerySet["Question"]):
    """Reads of questions."""

    def standing(self) -> Self:
        """Those that hold claims: neither merged into another nor emptied."""
        return self.filter(redirect_to=None, claims_count__gt=0)

    def widest_first(self) -> Self:
        """By width, then by the number of origins, then the latest report first; a total order, fit for keys."""
        return self.order_by("-width", "-origins", "-latest", "-id")

    def answered_differently(self) -> Self:
        """Those with more than one answer or outlet: where there is something to compare."""
        return self.filter(models.Q(answers_count__gt=1) | models.Q(outlets__gt=1))


class Question(models.Model):
    """A question at its lasting address. What the machine found of it is stored here to be listed quickly.

    ``disagreement`` is as in ``app.domain.matching.FoundQuestion``: 1 where none conflict, null where
    statements conflict; ``width`` is the same to sort by, ``DENIAL_WIDTH`` for null. ``latest``
    is the latest date of its articles. ``redirect_to`` names the standing question into which it was merged, never one
    that redirects itself.
    """

    title = models.CharField(max_length=500, blank=True)
    kind = models.CharField(max_length=16, choices=choices(ClaimKind))
    redirect_to = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="merged")
    measure = models.CharField(max_length=32, blank=True)
    predicate = models.CharField(max_length=64, blank=True)
    population = models.CharField(max_length=32, blank=True)
    place = models.CharField(max_length=200, blank=True)
    origins = models.PositiveIntegerField(default=0)
    outlets = models.PositiveIntegerField(default=0)
    answers_count = models.PositiveIntegerField(default=0)
    claims_count = models.PositiveIntegerField(default=0)
    disagreement = models.FloatField(null=True, default=1)
    width = models.FloatField(default=1, help_text="The disagreement as a number to sort by: never null.")
    latest = models.DateField(default=today)
    version = models.CharField(max_length=50, blank=True, help_text="The matcher that described it.")
    created = models.DateTimeField(auto_now_add=True)
    updated = models.DateTimeField(auto_now=True)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["-width", "-origins", "-latest", "-id"], name="question_widest"),
            models.Index(fields=["measure", "population"], name="question_measure"),
            models.Index(fields=["place"], name="question_place"),
        ]

    def __str__(self) -> str:
        return self.title or f"Question {self.pk}"

    def get_absolute_url(self) -> str:
        """Its lasting address."""
        return reverse("question-detail", args=[self.pk])
