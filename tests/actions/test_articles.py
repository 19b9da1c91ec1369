"""What is received is stored once."""

import pytest
from django.core.exceptions import PermissionDenied

from app.actions import articles
from app.domain.article import Refused
from app.models import Article, AuditEntry, User
from tests.pipeline.make import ingested

pytestmark = pytest.mark.django_db


def test_the_same_twice_is_one() -> None:
    first, second = (articles.store(ingested=ingested("a", "It rained."), batch=None, by=None) for _ in range(2))
    assert (first.new, second.new, first.article) == (True, False, second.article)
    assert AuditEntry.objects.of("article", first.article.pk).count() == 1


def test_another_text_of_the_document_is_its_next_version() -> None:
    for text in ("It rained.", "It poured.", "It rained."):
        articles.store(ingested=ingested("a", text), batch=None, by=None)
    assert list(Article.objects.order_by("pk").values_list("version", "text")) == [(1, "It rained."), (2, "It poured.")]


def test_equal_texts_of_two_outlets_are_two_articles() -> None:
    for outlet in ("Post", "Echo", None):
        articles.store(ingested=ingested("a", "It rained.", outlet), batch=None, by=None)
    assert Article.objects.count() == 3


def test_received_bytes_are_kept_where_they_differ_from_the_text() -> None:
    page = ingested("a.html", "It rained.")
    page = type(page)(**{f: getattr(page, f) for f in page.__slots__} | {"received": b"<p>It rained.</p>"})
    stored = articles.store(ingested=page, batch=None, by=None).article
    assert Article.objects.get(pk=stored.pk).received_bytes == b"<p>It rained.</p>"


@pytest.mark.parametrize(
    "fields", [{"name": "a" * 501}, {"outlet": "b" * 201}, {"url": f"https://post.example/{'c' * 2000}"}]
)
def test_what_is_too_long_is_refused(fields: dict[str, str]) -> None:
    with pytest.raises(Refused, match="longer than"):
        articles.store(ingested=ingested(**{"name": "a", "text": "It rained."} | fields), batch=None, by=None)
    assert not Article.objects.exists()


def test_a_reader_may_not(reader: User) -> None:
    with pytest.raises(PermissionDenied):
        articles.open_batch(words="a file", by=reader)
    with pytest.raises(PermissionDenied):
        articles.store(ingested=ingested("a", "It rained."), batch=None, by=reader)
