"""What was read from a claim's words, by the extractor or by a person."""

from typing import Any, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from app.domain.claim import Attribution, Counting, ReadClaim, Stating, When
from app.domain.quantity import Quantity
from app.domain.terms import (
    ClaimKind,
    Direction,
    Hedge,
    Measure,
    Polarity,
    Population,
    Precision,
    Predicate,
    Scope,
)
from app.models.choices import choices
from app.models.claim import Claim
from app.models.numbers import as_decimal, as_number
from app.models.source import Source


class ReadingQuerySet(models.QuerySet["Reading"]):
    """Reads of readings."""

    def by_force(self) -> Self:
        """The one in force first: a person's before the machine's, the newest before the older."""
        return self.order_by(models.Case(models.When(made_by=None, then=1), default=0), "-id")


class Reading(models.Model):
    """One reading of one claim; the fields are those of ``app.domain.claim.ReadClaim``, flattened.

    ``made_by`` is null for the machine, whose version is ``extractor``. ``start:end`` is the clause,
    ``figure_start:figure_end`` the number with its qualifier, ``sentence_start:sentence_end`` the sentence around;
    code points of the article's text, ends exclusive.
    """

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="readings")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="readings")
    extractor = models.CharField(max_length=50, blank=True)
    created = models.DateTimeField(auto_now_add=True)
    dismissed = models.BooleanField(default=False, help_text="A person says that these words make no claim.")

    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    sentence_start = models.PositiveIntegerField()
    sentence_end = models.PositiveIntegerField()
    source = models.ForeignKey(Source, on_delete=models.PROTECT, null=True, related_name="readings")
    source_words = models.CharField(max_length=500, blank=True)
    via = models.CharField(max_length=300, blank=True)
    hedge = models.CharField(max_length=16, choices=choices(Hedge), default=Hedge.NONE)
    when_start = models.DateField(null=True)
    when_end = models.DateField(null=True)
    when_precision = models.CharField(max_length=16, choices=choices(Precision), blank=True)
    place = models.CharField(max_length=200, blank=True)
    places = models.JSONField(default=list)
    parties = models.JSONField(default=list)

    figure_start = models.PositiveIntegerField(null=True)
    figure_end = models.PositiveIntegerField(null=True)
    measure = models.CharField(max_length=32, choices=choices(Measure), blank=True)
    low = models.DecimalField(max_digits=24, decimal_places=6, null=True)
    high = models.DecimalField(max_digits=24, decimal_places=6, null=True)
    approx = models.BooleanField(default=False)
    unit = models.CharField(max_length=100, blank=True)
    direction = models.CharField(max_length=8, choices=choices(Direction), blank=True)
    counted = models.CharField(max_length=500, blank=True)
    population = models.CharField(max_length=32, choices=choices(Population), blank=True)
    doer = models.CharField(max_length=500, blank=True, help_text="Who did it.")
    scope = models.CharField(max_length=16, choices=choices(Scope), blank=True)
    part_of = models.ForeignKey(Claim, on_delete=models.SET_NULL, null=True, related_name="parts")

    predicate = models.CharField(max_length=64, choices=choices(Predicate), blank=True)
    subject = models.CharField(max_length=500, blank=True)
    object = models.CharField(max_length=500, blank=True)
    polarity = models.CharField(max_length=16, choices=choices(Polarity), blank=True)

    objects = ReadingQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["claim", "extractor"], condition=Q(made_by__isnull=True), name="reading_once_a_version"
            ),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="reading_span"),
            models.CheckConstraint(
                condition=Q(high__gte=F("low")) | Q(low=None) | Q(high=None), name="reading_interval"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.start}:{self.end} {self.measure or self.predicate}"

    @property
    def kind(self) -> ClaimKind:
        """Quantity or statement."""
        return ClaimKind.QUANTITY if self.measure else ClaimKind.STATEMENT

    @property
    def span(self) -> tuple[int, int]:
        """Where the claim stands for pairing: the figure of a quantity, the clause of a statement."""
        if self.figure_start is None or self.figure_end is None:
            return self.start, self.end
        return self.figure_start, self.figure_end

    @property
    def when(self) -> When | None:
        """The time of what is claimed, None where none is told."""
        if not self.when_precision:
            return None
        return When(self.when_start, self.when_end, Precision(self.when_precision))

    def to_domain(self) -> ReadClaim:
        """As the core has it; ``part_of``, an index there, is left out (the claim's id is in this row)."""
        return ReadClaim(
            start=self.start,
            end=self.end,
            content=self._counting() if self.measure else self._stating(),
            attribution=Attribution(
                self.source.name if self.source else None, self.source_words, self.via or None, Hedge(self.hedge)
            ),
            when=self.when,
            place=self.place,
            places=tuple(self.places),
            parties=tuple(self.parties),
        )

    def _counting(self) -> Counting:
        start, end = self.span
        direction = Direction(self.direction) if self.direction else None
        low, high = as_number(self.low), as_number(self.high)
        return Counting(
            figure=Quantity(start, end, low, high, self.approx, self.unit, direction),
            measure=Measure(self.measure),
            counted=self.counted,
            population=Population(self.population) if self.population else None,
            by=self.doer,
            scope=Scope(self.scope or Scope.EVENT),
        )

    def _stating(self) -> Stating:
        return Stating(Predicate(self.predicate), self.subject, self.object, Polarity(self.polarity))

    @classmethod
    def from_domain(
        cls, read: ReadClaim, *, claim: Claim, source_id: int | None, sentence: tuple[int, int], **fields: Any
    ) -> Self:
        """An unsaved reading of ``claim``, without ``part_of``.

        ``source_id`` is that of ``read.attribution.source``, ``sentence`` holds the offsets of the sentence around.
        """
        content = (
            cls._of_counting(read.content) if isinstance(read.content, Counting) else cls._of_stating(read.content)
        )
        told, when = read.attribution, read.when
        return cls(
            claim=claim,
            start=read.start,
            end=read.end,
            sentence_start=min(sentence[0], read.start),
            sentence_end=max(sentence[1], read.end),
            source_id=source_id,
            source_words=told.words[:500],
            via=(told.via or "")[:300],
            hedge=told.hedge,
            when_start=when and when.start,
            when_end=when and when.end,
            when_precision=when.precision if when else "",
            place=read.place[:200],
            places=list(read.places),
            parties=list(read.parties),
            **content,
            **fields,
        )

    @staticmethod
    def _of_counting(content: Counting) -> dict[str, Any]:
        figure = content.figure
        return {
            "figure_start": figure.start,
            "figure_end": figure.end,
            "measure": content.measure,
            "low": as_decimal(figure.low),
            "high": as_decimal(figure.high),
            "approx": figure.approx,
            "unit": figure.unit[:100],
            "direction": figure.direction or "",
            "counted": content.counted[:500],
            "population": content.population or "",
            "doer": content.by[:500],
            "scope": content.scope,
        }

    @staticmethod
    def _of_stating(content: Stating) -> dict[str, Any]:
        return {
            "predicate": content.predicate,
            "subject": content.subject[:500],
            "object": content.object[:500],
            "polarity": content.polarity,
        }
