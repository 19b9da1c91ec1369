"""Deciding about links on a question's page."""

import pytest
from django.test import Client
from django.urls import reverse

from app.models import Claim, Judgement, Question, User
from app.pipeline import ingesting

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
TEXTS = (
    ("Orle Post", "At least 43 miners were killed in the flood of the mine at Orle on 4 May 2019, the union said."),
    ("Tarn Daily", "The company said that 12 miners were killed in the flood of the mine at Orle on 4 May 2019."),
)


@pytest.fixture
def asked(client: Client, analyst: User) -> Question:
    """A question that the machine made of two texts, two claims in it."""
    for outlet, text in TEXTS:
        ingesting.ingest_text(text, outlet=outlet, by=None)
    client.force_login(analyst)
    return Question.objects.standing().get(claims_count=2)


def pair(of: Question) -> list[int]:
    return list(Claim.objects.filter(question=of).order_by("id").values_list("pk", flat=True))


def decide(client: Client, asked: Question, verdict: str, **sent: object) -> object:
    a, b = pair(asked)
    address = reverse("judgement-decide", args=[asked.pk])
    headers = sent.pop("headers", {})
    return client.post(address, {"left": a, "right": b, "verdict": verdict, **sent}, headers=headers)  # type: ignore[arg-type]


def test_a_decision_is_kept_as_said_and_shown(client: Client, asked: Question) -> None:
    response = decide(client, asked, "together", note="One mine.")
    assert response.headers["Location"] == asked.get_absolute_url()  # type: ignore[attr-defined]
    judgement = Judgement.objects.get()
    assert (judgement.verdict, judgement.note, judgement.question) == ("together", "One mine.", asked)
    page = client.get(asked.get_absolute_url()).text
    assert "Your decision is kept" in page
    assert "One mine." in page


def test_apart_moves_a_claim_and_says_where_it_is_now(client: Client, asked: Question) -> None:
    response = decide(client, asked, "apart", headers=HTMX)
    text = response.text  # type: ignore[attr-defined]
    assert text.strip().startswith('<article id="question">')
    assert 'hx-swap-oob="true"' in text
    assert "now answers" in text
    assert len({claim.question_id for claim in Claim.objects.all()}) == 2


def test_a_claim_alone_is_decided_against_the_rest(client: Client, asked: Question) -> None:
    a, b = pair(asked)
    client.post(reverse("judgement-decide", args=[asked.pk]), {"left": a, "verdict": "unsure"})
    judgement = Judgement.objects.get()
    assert ([c.pk for c in judgement.left.all()], [c.pk for c in judgement.right.all()]) == ([a], [b])


def test_a_withdrawn_decision_lets_the_machine_say_again(client: Client, asked: Question) -> None:
    decide(client, asked, "apart")
    judgement = Judgement.objects.get()
    client.post(reverse("judgement-withdraw", args=[judgement.pk]))
    judgement.refresh_from_db()
    assert judgement.withdrawn_at is not None
    assert len({claim.question_id for claim in Claim.objects.all()}) == 1


def test_a_contradiction_is_refused_with_the_chain_named(client: Client, asked: Question) -> None:
    decide(client, asked, "together")
    text = decide(client, asked, "apart", headers=HTMX).text  # type: ignore[attr-defined]
    assert "contradicts what was decided before" in text
    assert Judgement.objects.count() == 1


@pytest.mark.parametrize("sent", [{"verdict": "perhaps"}, {"left": 9999}, {"right": 9999}, {"left": ""}])
def test_what_cannot_be_decided_is_refused(client: Client, asked: Question, sent: dict[str, object]) -> None:
    a, b = pair(asked)
    address = reverse("judgement-decide", args=[asked.pk])
    response = client.post(address, {"left": a, "right": b, "verdict": "apart"} | sent, follow=True)  # type: ignore[arg-type]
    assert "no longer the question’s own" in response.text
    assert not Judgement.objects.exists()


def test_a_decision_at_a_question_that_was_merged_meanwhile_leads_on(client: Client, asked: Question) -> None:
    merged = Question.objects.create(title="old", kind="quantity", redirect_to=asked)
    a, b = pair(asked)
    address = reverse("judgement-decide", args=[merged.pk])
    response = client.post(address, {"left": a, "right": b, "verdict": "apart"}, headers=HTMX)
    assert response.headers["HX-Redirect"] == asked.get_absolute_url()
    assert not Judgement.objects.exists()
