"""One pass of a machine over everything, so that it can be stopped and continued."""

from django.db import models


class RunKind(models.TextChoices):
    """Reading all articles again, or matching all claims again."""

    REEXTRACT = "reextract"
    REMATCH = "rematch"


class Run(models.Model):
    """``reached`` is the id of the last article that ``phase`` has done; ``finished`` is null while it is under way."""

    kind = models.CharField(max_length=16, choices=RunKind.choices)
    version = models.CharField(max_length=50)
    phase = models.CharField(max_length=16)
    reached = models.BigIntegerField(default=0)
    started = models.DateTimeField(auto_now_add=True)
    finished = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.kind} {self.version}: {self.phase} up to article {self.reached}"
