"""``manage.py load_seeds``."""

from io import StringIO

import pytest
from django.core.management import call_command

from app.models import Article
from tests.pipeline.make import put_in
from tests.pipeline.stories import SHIP

pytestmark = pytest.mark.django_db


def load() -> str:
    out = StringIO()
    call_command("load_seeds", stdout=out, verbosity=0)
    return out.getvalue()


def test_into_an_empty_database_once() -> None:
    assert "5 new articles" in load()
    assert "no samples" in load()
    assert Article.objects.count() == 5
    assert not Article.objects.filter(digest_of="").exists()


def test_not_beside_other_articles() -> None:
    put_in(SHIP)
    load()
    assert Article.objects.count() == 1
