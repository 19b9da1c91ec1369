"""The admin is read by admins only, and written by nobody."""

import pytest
from django.contrib import admin as site
from django.test import Client
from django.urls import reverse

from app.admin import ReadOnlyAdmin
from app.models import Article, AuditEntry, Role, User
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
    assert client.get(address.rstrip("/") + "/add/").status_code == (200 if model is User else 403)


def test_an_article_is_shown_and_can_not_be_changed(client: Client, admin: User) -> None:
    article = put_in(BOARD)
    client.force_login(admin)
    address = reverse("admin:crossclaim_article_change", args=[article.pk])
    assert client.get(address).status_code == 200
    assert client.post(address, {"title": "Other"}).status_code == 403
    assert Article.objects.get().title == ""


def test_an_admin_adds_people_and_changes_their_role(client: Client, admin: User) -> None:
    client.force_login(admin)
    client.post(reverse("admin:crossclaim_user_add"), {"username": "nina", "role": "reader"})
    nina = User.objects.get(username="nina")
    assert (nina.role, nina.is_active, nina.has_usable_password()) == (Role.READER, True, False)
    client.post(reverse("admin:crossclaim_user_change", args=[nina.pk]), {"role": "admin", "is_active": "on"})
    nina.refresh_from_db()
    assert (nina.role, nina.is_staff) == (Role.ADMIN, True)
    client.post(reverse("admin:crossclaim_user_change", args=[nina.pk]), {"role": "admin"})
    assert not User.objects.get(pk=nina.pk).is_active
    assert AuditEntry.objects.of("user", nina.pk).filter(by=admin).count() == 3


def test_nobody_changes_their_own_rights_or_adds_people_without_being_an_admin(
    client: Client, admin: User, analyst: User
) -> None:
    client.force_login(admin)
    own = reverse("admin:crossclaim_user_change", args=[admin.pk])
    assert client.get(own).status_code == 200
    assert client.post(own, {"role": "reader"}).status_code == 403
    client.force_login(analyst)
    assert client.post(reverse("admin:crossclaim_user_add"), {"username": "x", "role": "admin"}).status_code == 302
    assert set(User.objects.all()) == {admin, analyst}
