"""One version of a document's text, as received."""

import hashlib
from collections.abc import Collection
from datetime import date
from typing import Any, Self

from django.db import models
from django.urls import reverse

from app.domain.article import Block
from app.domain.terms import BlockKind
from app.models.batch import Batch
from app.models.document import Document

IMMUTABLE = frozenset({"text", "text_sha256", "received", "received_sha256"})


def sha256(data: bytes) -> str:
    """The SHA-256 of ``data`` in lower-case hexadecimal."""
    return hashlib.sha256(data).hexdigest()


class ArticleQuerySet(models.QuerySet["Article"]):
    """Reads of articles."""

    def light(self) -> Self:
        """Without the text and the bytes, for lists."""
        return self.defer("text", "received", "blocks", "evidence")

    def with_document(self) -> Self:
        """With the document and its outlet in the same query."""
        return self.select_related("document__outlet")

    def newest_first(self) -> Self:
        """The last that were put in first."""
        return self.order_by("-id")

    def update(self, **kwargs: Any) -> int:
        """As Django's; refuses to change what was received."""
        if IMMUTABLE & kwargs.keys():
            raise ValueError("An article's text never changes: store a new version of its document.")
        return super().update(**kwargs)


class Article(models.Model):
    """A text as received, with what was made of it once. The text and the bytes never change.

    ``blocks`` is ``[[start, end, kind], ...]`` as of ``app.domain.article.Block``; ``evidence`` says by field name how
    it is known: ``{"published": {"how", "start", "end"}}``. ``received`` is null where the bytes are the text in UTF-8.
    """

    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="articles")
    version = models.PositiveIntegerField(default=1, help_text="Counts the texts found at the document, from 1.")
    batch = models.ForeignKey(Batch, on_delete=models.PROTECT, null=True, related_name="articles")
    external_id = models.CharField(max_length=500)
    title = models.CharField(max_length=500, blank=True)
    text = models.TextField()
    text_sha256 = models.CharField(max_length=64, db_index=True)
    blocks = models.JSONField(default=list)
    published = models.DateField(null=True)
    wire = models.CharField(max_length=200, blank=True)
    evidence = models.JSONField(default=dict)
    media_type = models.CharField(max_length=100)
    encoding = models.CharField(max_length=50)
    received = models.BinaryField(null=True)
    received_sha256 = models.CharField(max_length=64)
    text_tool = models.CharField(max_length=100, blank=True)
    digest_of = models.TextField(blank=True)
    created = models.DateTimeField(auto_now_add=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["document", "text_sha256"], name="article_same_text_once"),
            models.UniqueConstraint(fields=["document", "version"], name="article_version"),
        ]
        indexes = [
            models.Index(fields=["external_id"], name="article_external_id"),
            models.Index(fields=["published"], name="article_published"),
        ]

    _stored: tuple[str, str] | None = None

    def __str__(self) -> str:
        return self.title or self.external_id

    def save(self, *args: Any, **kwargs: Any) -> None:
        """As Django's; raises ValueError where text, bytes or their hashes were changed."""
        if self._changed():
            raise ValueError("An article's text never changes: store a new version of its document.")
        super().save(*args, **kwargs)
        self._stored = (self.text_sha256, self.received_sha256)

    def get_absolute_url(self) -> str:
        """Where the article is read."""
        return reverse("article-detail", args=[self.pk])

    @classmethod
    def from_db(cls, db: str | None, field_names: Collection[str], values: Collection[Any], **kwargs: Any) -> Self:
        """As Django's; remembers the hashes, so that ``save`` sees a change."""
        article = super().from_db(db, field_names, values, **kwargs)
        if {"text_sha256", "received_sha256"} <= set(field_names):
            article._stored = (article.text_sha256, article.received_sha256)
        return article

    def _changed(self) -> bool:
        if self._stored is None:
            return False
        if self._stored != (self.text_sha256, self.received_sha256):
            return True
        deferred = self.get_deferred_fields()
        text_kept = "text" in deferred or sha256(self.text.encode()) == self.text_sha256
        bytes_kept = {"received", "text"} & deferred or sha256(self.received_bytes) == self.received_sha256
        return not (text_kept and bytes_kept)

    @property
    def received_bytes(self) -> bytes:
        """What was received, byte for byte."""
        return self.text.encode() if self.received is None else bytes(self.received)

    @property
    def block_list(self) -> tuple[Block, ...]:
        """The blocks, in the order of the text."""
        return tuple(Block(start, end, BlockKind(kind)) for start, end, kind in self.blocks)

    @property
    def shown_date(self) -> date:
        """The publication date, else the day when it was put in."""
        return self.published or self.created.date()
