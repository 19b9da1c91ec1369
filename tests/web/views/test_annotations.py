"""Writing and changing notes."""

import pytest
from django.test import Client
from django.urls import reverse

from app.models import Annotation, Claim, Question, User
from tests.queries import make

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def asked_at(client: Client, analyst: User) -> int:
    client.force_login(analyst)
    return make.ferry().pk


def test_a_note_is_written_with_its_claims_and_a_reload(client: Client, asked_at: int) -> None:
    claims = list(Claim.objects.values_list("pk", flat=True)[:2])
    sent = {"text": "They count different days.", "claims": claims}
    response = client.post(reverse("annotation-write", args=[asked_at]), sent)
    note = Annotation.objects.get()
    assert response.headers["Location"] == f"/questions/{asked_at}/#note-{note.pk}"
    assert set(note.claims.values_list("pk", flat=True)) == set(claims)


def test_htmx_gets_the_notes_again_and_an_empty_form(client: Client, asked_at: int) -> None:
    response = client.post(reverse("annotation-write", args=[asked_at]), {"text": "Different days."}, headers=HTMX)
    assert response.text.strip().startswith('<section class="section" id="notes"')
    assert response.text.count("Different days.") == 1


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_an_empty_note_is_refused_in_one_sentence(client: Client, asked_at: int, headers: dict[str, str]) -> None:
    response = client.post(reverse("annotation-write", args=[asked_at]), {"text": "  "}, headers=headers)
    assert response.status_code == 422
    assert "the note is empty" in response.text
    assert not Annotation.objects.exists()


def test_a_claim_of_another_question_is_refused(client: Client, asked_at: int) -> None:
    stranger = make.quantity(make.article("In all 8 men died."), "8 men died", "8", 8, 8)
    make.question("Another?", [[stranger]])
    sent = {"text": "About what?", "claims": [stranger.pk]}
    assert client.post(reverse("annotation-write", args=[asked_at]), sent).status_code == 422


def test_a_note_on_a_question_that_was_merged_meanwhile_goes_where_it_went(client: Client, asked_at: int) -> None:
    merged = Question.objects.create(title="old", kind="quantity", redirect_to_id=asked_at)
    response = client.post(reverse("annotation-write", args=[merged.pk]), {"text": "Different days."})
    assert response.headers["Location"].startswith(f"/questions/{asked_at}/#note-")
    assert Annotation.objects.get().question_id == asked_at


def test_a_note_is_changed_only_from_the_version_that_was_seen(client: Client, asked_at: int) -> None:
    client.post(reverse("annotation-write", args=[asked_at]), {"text": "First."})
    note = Annotation.objects.get()
    address = reverse("annotation-edit", args=[note.pk])
    assert client.post(address, {"text": "Second.", "version": 1}).status_code == 302
    stale = client.post(address, {"text": "Third.", "version": 1})
    assert stale.status_code == 409
    assert "Second." in stale.text
    assert "Third." in stale.text
    note.refresh_from_db()
    assert note.text == "Second."
