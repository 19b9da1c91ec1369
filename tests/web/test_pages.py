"""What holds on every page: hostile texts stay text, the policy is in force, the page is whole."""

from collections import Counter
from html.parser import HTMLParser

import pytest
from django.conf import LazySettings
from django.http.response import HttpResponseBase
from django.test import Client
from django.urls import reverse

from app.actions import annotations
from app.models import Claim, Outlet, Question, Source, User
from tests.queries import make

pytestmark = pytest.mark.django_db
EVIL = "<script>alert('x')</script><img src=x onerror=alert(1)>"


@pytest.fixture
def pages(analyst: User) -> list[str]:
    """The addresses of all pages that show what articles and people wrote, all of it hostile."""
    article = make.article(
        f"{EVIL} At least 3 {EVIL} died, {EVIL} said. The end.", f"Outlet {EVIL}", f"Title {EVIL}",
        url="javascript:alert(1)", digest_of=EVIL, wire=EVIL,
        evidence={"outlet": {"how": EVIL, "start": 0, "end": len(EVIL)}},
    )  # fmt: skip
    twin = make.article(f"At least 4 {EVIL} died. Nothing else.", "Twin", f"Twin {EVIL}")
    make.copy(article, twin)
    claims = [
        make.quantity(
            article, f"At least 3 {EVIL} died", "At least 3", 3, None, source=f"Source {EVIL}", counted=EVIL,
            via=EVIL, place=EVIL, doer=EVIL, source_words=EVIL, parties=[EVIL],
        ),
        make.quantity(twin, f"At least 4 {EVIL} died", "At least 4", 4, None),
    ]  # fmt: skip
    asked = make.question(f"How many {EVIL}?", [[claim] for claim in claims])
    make.link(claims[0], claims[1], **{EVIL: 1.0})
    annotations.write(question=asked, text=f"Note {EVIL}", claims=claims, by=analyst)
    return [
        reverse("question-index"),
        reverse("question-detail", args=[asked.pk]),
        reverse("article-index"),
        reverse("article-detail", args=[article.pk]),
        reverse("article-detail", args=[twin.pk]),
        reverse("claim-detail", args=[claims[0].pk]),
        reverse("outlet-index"),
        reverse("outlet-detail", args=[Outlet.objects.get(name__startswith="Outlet").pk]),
        reverse("source-index"),
        reverse("source-detail", args=[Source.objects.get().pk]),
        reverse("annotation-edit", args=[asked.annotations.get().pk]),
        reverse("question-index") + "?q=" + EVIL,
    ]


def test_a_script_shows_as_text_on_every_page(pages: list[str], client: Client, analyst: User) -> None:
    client.force_login(analyst)
    for address in pages:
        text = client.get(address).text
        assert "alert(" in text, address
        assert "<script>alert" not in text, address
        assert "<img" not in text, address
        assert 'href="javascript:' not in text, address


class Tags(HTMLParser):
    """All start tags of a page with their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_no_page_has_inline_script_or_style_or_an_id_twice(pages: list[str], client: Client, analyst: User) -> None:
    client.force_login(analyst)
    extra = [reverse(name) for name in ("about-method", "lookup-show", "article-add")]
    for address in [*pages, *extra, "/nothing-here/"]:
        tags = Tags(client.get(address).text).found
        assert not [tag for tag, attrs in tags if tag == "style" or (tag == "script" and "src" not in attrs)], address
        assert not [attrs for _, attrs in tags if any(name == "style" or name.startswith("on") for name in attrs)], (
            address
        )
        ids = Counter(attrs["id"] for _, attrs in tags if "id" in attrs)
        assert not [name for name, times in ids.items() if times > 1], address


def test_the_policy_allows_nothing_inline(client: Client) -> None:
    for address in ("/", "/nothing-here/", "/sign-in/", "/sign-in/link/", "/articles/add/", "/articles/add", "/admin/"):
        _has_policy(client.get(address))
    _has_policy(client.post("/"))
    _has_policy(client.get("/", headers={"host": "other.example"}))
    _has_policy(Client(enforce_csrf_checks=True).post(reverse("lookup-show"), {"text": "It rained."}))


def test_the_way_to_https_has_the_policy_too(settings: LazySettings) -> None:
    settings.SECURE_SSL_REDIRECT = True
    _has_policy(Client().get("/"))


def _has_policy(response: HttpResponseBase) -> None:
    policy = response.headers["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    "name", ["question-index", "article-index", "outlet-index", "source-index", "lookup-show", "about-method"]
)
def test_an_empty_installation_says_what_to_do(client: Client, name: str) -> None:
    response = client.get(reverse(name))
    assert response.status_code == 200
    assert name in {"lookup-show", "about-method"} or 'class="empty"' in response.text


def test_nothing_there_has_a_page_of_our_own(client: Client) -> None:
    for address in ("/nothing-here/", "/questions/99/", "/articles/99/", "/claims/99/", "/outlets/99/", "/sources/99/"):
        response = client.get(address)
        assert response.status_code == 404
        assert "There is nothing at this address" in response.text


def test_a_question_that_lost_its_claims_says_so(client: Client) -> None:
    asked = Question.objects.create(title="Emptied?", kind="quantity")
    assert "No claim answers this question any more" in client.get(asked.get_absolute_url()).text


def test_a_merged_question_leads_on(client: Client) -> None:
    standing = make.ferry()
    merged = Question.objects.create(title="old", kind="quantity", redirect_to=standing)
    response = client.get(merged.get_absolute_url())
    assert response.headers["Location"] == standing.get_absolute_url()


def test_the_queries_of_a_signed_in_page_stay_within_twelve(
    client: Client, analyst: User, django_assert_max_num_queries: object
) -> None:
    asked = make.ferry()
    client.force_login(analyst)
    claim = Claim.objects.all()[0]
    for address in (
        asked.get_absolute_url(), "/", claim.get_absolute_url(), claim.article.get_absolute_url(), "/articles/",
        "/outlets/", "/sources/", reverse("source-detail", args=[Source.objects.all()[0].pk]),
    ):  # fmt: skip
        with django_assert_max_num_queries(12):  # type: ignore[operator]
            client.get(address)
