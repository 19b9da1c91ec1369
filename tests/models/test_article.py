"""A text never changes."""

import pytest

from app.actions import articles
from app.models import Article
from tests.pipeline.make import ingested

pytestmark = pytest.mark.django_db

TEXT = "The bridge at Sorn fell.\r\nTwo lorries went with it. Ça va: \N{GRINNING FACE}"


@pytest.fixture
def article() -> Article:
    return articles.store(ingested=ingested("a", TEXT), batch=None, by=None).article


def test_the_text_is_kept_character_for_character(article: Article) -> None:
    assert Article.objects.get().text == TEXT
    assert Article.objects.get().received_bytes == TEXT.encode()


@pytest.mark.parametrize(
    ("name", "value"),
    [("text", "Nothing fell."), ("text_sha256", "0" * 64), ("received", b"other"), ("received_sha256", "0" * 64)],
)
def test_saving_a_changed_text_is_refused(article: Article, name: str, value: object) -> None:
    for present in (article, Article.objects.get()):
        setattr(present, name, value)
        with pytest.raises(ValueError, match="never changes"):
            present.save()
    with pytest.raises(ValueError, match="never changes"):
        Article.objects.update(**{name: value})
    assert Article.objects.get().text == TEXT


def test_other_fields_may_change(article: Article) -> None:
    for present in (Article.objects.get(), Article.objects.light().get()):
        present.title = "A bridge falls"
        present.save()
    assert Article.objects.get().title == "A bridge falls"
