"""Every address answers each role as it should, whether reading needs sign-in or not."""

from collections.abc import Iterator

import pytest
from django.conf import LazySettings
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from app.domain.terms import Verdict
from app.models import Annotation, Article, Claim, Judgement, Outlet, Proposal, Question, Role, Source, User
from tests.queries import make

pytestmark = pytest.mark.django_db
ROLES = ("anonymous", "reader", "analyst", "admin")

# What each address answers to GET by role: ok, sign-in (redirected there), no (403), home (redirected elsewhere),
# post (405: it is there for forms only), spent (403: there is no valid link).
READ = ("ok", "ok", "ok", "ok")
CHANGE = ("sign-in", "no", "ok", "ok")
FORM = ("sign-in", "no", "home", "home")
EXPECTED = {
    "question-index": READ,
    "question-detail": READ,
    "article-index": READ,
    "article-detail": READ,
    "claim-detail": READ,
    "outlet-index": READ,
    "outlet-detail": READ,
    "source-index": READ,
    "source-detail": READ,
    "lookup-show": READ,
    "about-method": READ,
    "article-add": CHANGE,
    "annotation-edit": CHANGE,
    "annotation-write": FORM,
    "judgement-decide": FORM,
    "judgement-withdraw": FORM,
    "proposal-answer": FORM,
    "claim-dismiss": FORM,
    "sign-in": ("ok", "home", "home", "home"),
    "sign-in-link": ("no", "home", "home", "home"),
    "sign-out": ("post", "post", "post", "post"),
}
# With sign-in required, somebody who is not signed in sees these all the same.
OPEN = {"sign-in", "sign-in-link"}
# What a form sent by each role leads to; it must change nothing for those who may only read.
FORMS = (
    "annotation-write",
    "annotation-edit",
    "judgement-decide",
    "judgement-withdraw",
    "proposal-answer",
    "claim-dismiss",
    "article-add",
)


def names(patterns: list[URLPattern | URLResolver]) -> Iterator[str]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            if pattern.namespace != "admin":
                yield from names(pattern.url_patterns)
        else:
            assert pattern.name, f"{pattern} has no name"
            yield pattern.name


@pytest.fixture
def people() -> dict[str, User | None]:
    known: dict[str, User | None] = {"anonymous": None}
    for role in Role:
        known[role.value] = User.objects.create_user(role.value, role=role)
    return known


@pytest.fixture
def addresses(people: dict[str, User | None]) -> dict[str, str]:
    asked, analyst = make.ferry(), people["analyst"]
    assert analyst is not None
    note = Annotation.objects.create(question=asked, by=analyst, text="A note.")
    judgement = Judgement.objects.create(by=analyst, verdict=Verdict.UNSURE, question=asked)
    ids = {
        "question": asked.pk,
        "article": Article.objects.all()[0].pk,
        "claim": Claim.objects.all()[0].pk,
        "outlet": Outlet.objects.all()[0].pk,
        "source": Source.objects.all()[0].pk,
    }
    special = {"annotation-write": asked.pk, "judgement-decide": asked.pk, "annotation-edit": note.pk}
    proposal = Proposal.objects.create(kind="merge", detail={"parts": []}, fingerprint="0" * 64, version="test")
    proposal.questions.add(asked)
    special |= {"judgement-withdraw": judgement.pk, "proposal-answer": proposal.pk}
    special["claim-dismiss"] = ids["claim"]
    found = {}
    for name in EXPECTED:
        key = special.get(name) or (ids[name.removesuffix("-detail")] if name.endswith("-detail") else None)
        found[name] = reverse(name, args=[key] if key else [])
    return found


def client_of(user: User | None) -> Client:
    client = Client()
    if user is not None:
        client.force_login(user)
    return client


def answer(client: Client, address: str) -> str:
    response = client.get(address)
    if response.status_code == 302:
        return "sign-in" if response.headers["Location"].startswith(reverse("sign-in")) else "home"
    return {200: "ok", 403: "no", 405: "post"}.get(response.status_code, str(response.status_code))


def test_every_address_is_expected() -> None:
    assert set(names(get_resolver().url_patterns)) == set(EXPECTED)


@pytest.mark.parametrize("role", ROLES)
def test_who_may_see_what(role: str, people: dict[str, User | None], addresses: dict[str, str]) -> None:
    client = client_of(people[role])
    at = ROLES.index(role)
    found = {name: answer(client, address) for name, address in addresses.items()}
    wanted = {name: answers[at] for name, answers in EXPECTED.items()}
    # An admin changes anybody's note; an analyst only their own, which this one is.
    assert found == wanted


@pytest.mark.parametrize("role", ROLES)
def test_who_may_see_what_when_reading_needs_sign_in(
    role: str, people: dict[str, User | None], addresses: dict[str, str], settings: LazySettings
) -> None:
    settings.REQUIRE_SIGN_IN = True
    client = client_of(people[role])
    at = ROLES.index(role)
    found = {name: answer(client, address) for name, address in addresses.items()}
    wanted = {name: answers[at] for name, answers in EXPECTED.items()}
    if role == "anonymous":
        wanted = {name: wanted[name] if name in OPEN else "sign-in" for name in wanted}
    assert found == wanted


@pytest.mark.parametrize("role", ["anonymous", "reader"])
@pytest.mark.parametrize("name", FORMS)
def test_who_may_only_read_changes_nothing(
    role: str, name: str, people: dict[str, User | None], addresses: dict[str, str]
) -> None:
    a, b = Claim.objects.all()[:2]
    sent = {
        "text": "Mine.",
        "version": 1,
        "left": a.pk,
        "right": b.pk,
        "verdict": "apart",
        "way": "paste",
        "answer": "decline",
    }
    before = _counts()
    response = client_of(people[role]).post(addresses[name], sent)
    assert response.status_code == (302 if role == "anonymous" else 403)
    assert _counts() == before
    assert Annotation.objects.get().text == "A note."


def _counts() -> list[int]:
    return [model.objects.count() for model in (Annotation, Judgement, Article, Claim, Question)] + [
        Proposal.objects.filter(state="open").count(),
        Claim.objects.standing().count(),
    ]


@pytest.mark.parametrize("name", FORMS)
def test_no_form_is_taken_without_its_token(
    name: str, people: dict[str, User | None], addresses: dict[str, str]
) -> None:
    client = Client(enforce_csrf_checks=True)
    analyst = people["analyst"]
    assert analyst is not None
    client.force_login(analyst)
    assert client.post(addresses[name], {"text": "Mine."}).status_code == 403


def test_an_analyst_changes_no_note_of_another(people: dict[str, User | None], addresses: dict[str, str]) -> None:
    other = User.objects.create_user("other", role=Role.ANALYST)
    client = client_of(other)
    assert answer(client, addresses["annotation-edit"]) == "no"
    assert client.post(addresses["annotation-edit"], {"text": "Mine.", "version": 1}).status_code == 403
    assert client.post(addresses["judgement-withdraw"]).status_code == 403
