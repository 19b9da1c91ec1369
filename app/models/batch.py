"""What was put in together."""

from django.conf import settings
from django.db import models


class Batch(models.Model):
    """The articles of one run of a command or one form; ``words`` say what it was ("3 files")."""

    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    words = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return self.words or f"Batch {self.pk}"
