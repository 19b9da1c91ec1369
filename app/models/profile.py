"""What the matcher keeps of an article, and the keys by which it finds near copies."""

from django.db import models

from app.models.article import Article
from app.models.keys import KeyQuerySet


class Profile(models.Model):
    """An ``app.domain.matching.ArticleProfile`` as the matcher dumped it; ``version`` is the matcher's.

    ``data`` is JSON as text: PostgreSQL's own JSON type would not keep the order of the names.
    """

    article = models.OneToOneField(Article, on_delete=models.CASCADE, primary_key=True, related_name="profile")
    version = models.CharField(max_length=50)
    data = models.TextField()

    def __str__(self) -> str:
        return f"Profile of article {self.article_id}"


class ArticleKey(models.Model):
    """An index key of an article: those that share one are compared for copying."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="keys", db_index=False)
    key = models.CharField(max_length=200)

    objects = KeyQuerySet["ArticleKey"].as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["article", "key"], name="article_key_once")]
        indexes = [models.Index(fields=["key", "article"], name="article_key_lookup")]

    def __str__(self) -> str:
        return self.key
