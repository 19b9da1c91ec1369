"""The claims of one question with the same interval, or the same side, and the same source."""

from django.db import models

from app.domain.quantity import Number
from app.models.numbers import as_number
from app.models.question import Question
from app.models.source import Source


class Answer(models.Model):
    """One answer of a question; ``position`` is its place among them, from 0, as the matcher ordered them."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="answers")
    source = models.ForeignKey(Source, on_delete=models.PROTECT, null=True, related_name="answers")
    low = models.DecimalField(max_digits=24, decimal_places=6, null=True)
    high = models.DecimalField(max_digits=24, decimal_places=6, null=True)
    approx = models.BooleanField(default=False)
    side = models.CharField(max_length=300, blank=True)
    origins = models.PositiveIntegerField(default=0)
    position = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["question", "position"]

    def __str__(self) -> str:
        return self.side or f"{as_number(self.low)}..{as_number(self.high)}"

    @property
    def bounds(self) -> tuple[Number | None, Number | None]:
        """Low and high as numbers: whole ones as int."""
        return as_number(self.low), as_number(self.high)
