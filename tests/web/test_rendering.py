"""Whole page or fragment, from one address."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.queries import make

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.mark.parametrize(("name", "root"), [("question-index", "questions"), ("article-index", "articles")])
def test_htmx_gets_the_fragment_and_others_the_page(client: Client, name: str, root: str) -> None:
    make.ferry()
    whole, part = client.get(reverse(name)), client.get(reverse(name), headers=HTMX)
    assert "<!DOCTYPE html>" in whole.text
    assert part.text.strip().startswith(f'<section id="{root}"')
    assert "HX-Request" in whole.headers["Vary"]
    assert "HX-Request" in part.headers["Vary"]


def test_going_back_gets_the_whole_page(client: Client) -> None:
    response = client.get(reverse("question-index"), headers=HTMX | {"HX-History-Restore-Request": "true"})
    assert "<!DOCTYPE html>" in response.text
