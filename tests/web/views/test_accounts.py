"""Signing in and out."""

import pytest
from django.test import Client
from django.urls import reverse
from sesame.utils import get_query_string

from app.models import User

pytestmark = pytest.mark.django_db


def test_a_link_signs_in_once(client: Client, analyst: User) -> None:
    address = reverse("sign-in-link") + get_query_string(analyst)
    assert client.head(address).status_code == 405
    response = client.get(address)
    assert response.headers["Location"] == "/"
    assert "Sign out" in client.get("/").text
    again = Client().get(address)
    assert again.status_code == 403
    assert "works once" in again.text


def test_a_spent_link_leads_on_who_is_signed_in(client: Client, analyst: User) -> None:
    address = reverse("sign-in-link") + get_query_string(analyst)
    client.get(address)
    assert client.get(address).headers["Location"] == "/"


def test_a_password_signs_in_and_leads_back(client: Client) -> None:
    User.objects.create_user("paul", password="a long pass phrase")
    sent = {"username": "paul", "password": "a long pass phrase", "next": "/articles/"}
    assert client.post(reverse("sign-in"), sent).headers["Location"] == "/articles/"
    assert client.post(reverse("sign-out")).headers["Location"] == "/"
    assert "Sign in" in client.get("/").text


def test_no_sign_in_leads_to_another_site(client: Client) -> None:
    User.objects.create_user("paul", password="a long pass phrase")
    sent = {"username": "paul", "password": "a long pass phrase", "next": "https://elsewhere.example/"}
    assert client.post(reverse("sign-in"), sent).headers["Location"] == "/"
