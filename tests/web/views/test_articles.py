"""Putting articles in."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from app.models import Article, Claim, User

pytestmark = pytest.mark.django_db
TEXT = "At least 43 miners were killed in the flood of the mine at Orle on Monday, the union said."


@pytest.fixture(autouse=True)
def _signed_in(client: Client, analyst: User) -> None:
    client.force_login(analyst)


def paste(client: Client, **sent: str) -> str:
    return client.post(reverse("article-add"), {"way": "paste", "text": TEXT} | sent).text


def test_a_pasted_text_is_read_and_told(client: Client) -> None:
    text = paste(client, outlet="Orle Post", title="Mine floods", published="2019-05-04", url="https://orle.example/1")
    article = Article.objects.get()
    assert "1 article went in" in text
    assert article.get_absolute_url() in text
    assert (str(article.document.outlet), article.title, str(article.published)) == (
        "Orle Post",
        "Mine floods",
        "2019-05-04",
    )
    claim = Claim.objects.standing().order_by("id")[0]
    assert "At least 43" in text
    assert f"{article.get_absolute_url()}#claim-{claim.pk}" in text
    assert claim.question is not None
    assert claim.question.get_absolute_url() in text


def test_the_same_text_twice_is_one_article_and_said_so(client: Client) -> None:
    paste(client, outlet="Orle Post")
    assert "in already" in paste(client, outlet="Orle Post")
    assert Article.objects.count() == 1


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ({"text": ""}, "the field is empty"),
        ({"published": "yesterday"}, "Enter a valid date"),
        ({"url": "not an address"}, "Enter a valid URL"),
    ],
)
def test_a_form_that_cannot_be_read_is_refused(client: Client, sent: dict[str, str], words: str) -> None:
    assert words in paste(client, **sent)
    assert not Article.objects.exists()


def test_several_files_go_in_and_bad_ones_are_named(client: Client) -> None:
    files = [
        SimpleUploadedFile("good.txt", TEXT.encode()),
        SimpleUploadedFile("lines.jsonl", b'{"id": "a", "text": "Nine people died in a flood at Kell."}\nbroken\n'),
        SimpleUploadedFile("empty.txt", b""),
        SimpleUploadedFile("picture.txt", bytes(range(256)) * 40),
    ]
    text = client.post(reverse("article-add"), {"way": "upload", "uploads": files}).text
    assert "2 articles went in" in text
    assert text.count("message--error") == 3
    assert "empty.txt" in text
    assert Article.objects.count() == 2


def test_no_file_at_all_is_refused(client: Client) -> None:
    response = client.post(reverse("article-add"), {"way": "upload"})
    assert response.status_code == 422
    assert "Choose at least one file" in response.text
