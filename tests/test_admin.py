"""The admin is read by admins only, and written by nobody."""

import pytest
from django.contrib import admin as site
from django.test import Client
from django.urls import reverse

from app.admin import ReadOnlyAdmin
from app.models import Article, User
from tests.pipeline.make import put_in
from tests.pipeline.stories import BOARD

pytestmark = pytest.mark.django_db

SHOWN = [model for model, shown in site.site._registry.items() if isinstance(shown, ReadOnlyAdmin)]


@pytest.mark.parametrize("model", SHOWN, ids=lambda model: model.__name__)
def test_lists_are_for_admins(model: type, client: Client, admin: User, analyst: User) -> None:
    address = reverse(f"admin:crossclaim_{model.__name__.lower()}_changelist")
    client.force_login(analyst)
    assert client.get(address).status_code == 302
    client.force_login(admin)
    assert client.get(address).status_code == 200
    assert client.get(address.rstrip("/") + "/add/").status_code == 403


def test_an_article_is_shown_and_can_not_be_changed(client: Client, admin: User) -> None:
    article = put_in(BOARD)
    client.force_login(admin)
    address = reverse("admin:crossclaim_article_change", args=[article.pk])
    assert client.get(address).status_code == 200
    assert client.post(address, {"title": "Other"}).status_code == 403
    assert Article.objects.get().title == ""
