"""``manage.py sign_in_link``."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from app.models import AuditEntry, Role, User

pytestmark = pytest.mark.django_db


def link(*args: str) -> str:
    out = StringIO()
    call_command("sign_in_link", *args, stdout=out)
    return out.getvalue().strip().removeprefix("http://127.0.0.1:8000")


def test_it_makes_an_analyst_and_signs_in_once() -> None:
    address = link()
    user = User.objects.get()
    assert (user.username, user.role, user.has_usable_password()) == ("analyst", Role.ANALYST, False)
    assert AuditEntry.objects.of("user", user.pk).get().deed == "added"
    client = Client()
    assert client.get(address).status_code == 302
    assert client.session["_auth_user_id"] == str(user.pk)
    assert "_auth_user_id" not in Client().session
    assert Client().get(address).status_code == 403


def test_it_keeps_who_is_there() -> None:
    link("vera", "--role", "admin")
    link("vera")
    assert User.objects.get().role == Role.ADMIN


def test_not_for_who_may_not_sign_in() -> None:
    User.objects.create_user("gone", is_active=False)
    with pytest.raises(CommandError, match="may not sign in"):
        link("gone")
