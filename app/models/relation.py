"""How two answers of a question stand to each other."""

from django.db import models

from app.domain.terms import RelationKind
from app.models.answer import Answer
from app.models.choices import choices
from app.models.question import Question


class Relation(models.Model):
    """``rule`` names the rule that found it, ``detail`` what it rests on; ``a`` stands before ``b`` in the question."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="relations")
    a = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="relations_to_later")
    b = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="relations_to_earlier")
    kind = models.CharField(max_length=16, choices=choices(RelationKind))
    rule = models.CharField(max_length=100, blank=True)
    detail = models.JSONField(default=dict)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["a", "b"], name="relation_once")]

    def __str__(self) -> str:
        return f"{self.a_id} {self.kind} {self.b_id}"
