"""Signing in as a person does who was given a link."""

from django.urls import reverse
from playwright.sync_api import Page, expect
from sesame.utils import get_query_string

from app.models import User


def sign_in(page: Page, user: User) -> None:
    """Follow a one-time link of ``user``."""
    page.goto(reverse("sign-in-link") + get_query_string(user))
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()
