"""One thing that an article states, at its lasting address."""

from typing import Self

from django.db import models
from django.urls import reverse

from app.domain.terms import ClaimKind
from app.models.answer import Answer
from app.models.article import Article
from app.models.choices import choices
from app.models.keys import KeyQuerySet
from app.models.question import Question


class ClaimQuerySet(models.QuerySet["Claim"]):
    """Reads of claims."""

    def standing(self) -> Self:
        """Those that are claims: neither withdrawn nor dismissed by a person."""
        return self.filter(withdrawn_at=None, reading__dismissed=False)

    def with_reading(self) -> Self:
        """With the reading in force and its source in the same query."""
        return self.select_related("reading__source")

    def in_text_order(self) -> Self:
        """By article, then as they stand in the text."""
        return self.order_by("article", "reading__start", "reading__end", "id")

    def touched(self) -> Self:
        """Those on which a person has worked: a reading, a judgement or an annotation names them."""
        return self.filter(
            models.Q(readings__made_by__isnull=False)
            | models.Q(judged_left__isnull=False)
            | models.Q(judged_right__isnull=False)
            | models.Q(annotations__isnull=False)
        ).distinct()


class Claim(models.Model):
    """A claim of an article. ``reading`` is the one in force (null only while the claim is being made).

    ``withdrawn_at``: when it was no longer found by a new extractor. ``missing_since``: the same of a claim that a
    person has touched; it stays where it is, and is flagged. A claim that stands is in exactly one question.
    """

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="claims")
    kind = models.CharField(max_length=16, choices=choices(ClaimKind))
    reading = models.OneToOneField("Reading", on_delete=models.SET_NULL, null=True, related_name="in_force_of")
    question = models.ForeignKey(Question, on_delete=models.PROTECT, null=True, related_name="claims")
    answer = models.ForeignKey(Answer, on_delete=models.SET_NULL, null=True, related_name="claims")
    withdrawn_at = models.DateTimeField(null=True)
    missing_since = models.DateTimeField(null=True)
    created = models.DateTimeField(auto_now_add=True)

    objects = ClaimQuerySet.as_manager()

    def __str__(self) -> str:
        return f"Claim {self.pk}"

    def get_absolute_url(self) -> str:
        """Its lasting address."""
        return reverse("claim-detail", args=[self.pk])

    @property
    def stands(self) -> bool:
        """Whether it is a claim: neither withdrawn nor dismissed."""
        return self.withdrawn_at is None and self.reading is not None and not self.reading.dismissed

    @property
    def quote(self) -> str:
        """The words that make the claim: the article's text at the offsets of the reading in force."""
        reading = self.reading
        return "" if reading is None else self.article.text[reading.start : reading.end]


class ClaimKey(models.Model):
    """An index key of a claim: those that share one are compared by the matcher."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="keys", db_index=False)
    key = models.CharField(max_length=200)

    objects = KeyQuerySet["ClaimKey"].as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["claim", "key"], name="claim_key_once")]
        indexes = [models.Index(fields=["key", "claim"], name="claim_key_lookup")]

    def __str__(self) -> str:
        return self.key
