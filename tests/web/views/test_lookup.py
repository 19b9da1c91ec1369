"""Looking a sentence up."""

import pytest
from django.test import Client
from django.urls import reverse

from app.models import Article, AuditEntry, Claim
from app.pipeline import ingesting

pytestmark = pytest.mark.django_db
TEXT = "At least 43 miners were killed in the flood of the mine at Orle on 4 May 2019, the union said."
SENTENCE = "Some 50 miners were killed in the flood of the mine at Orle on 4 May 2019."


def look_up(client: Client, text: str, **headers: str) -> str:
    return client.post(reverse("lookup-show"), {"text": text}, headers=headers).text


def test_a_sentence_finds_the_question_it_would_answer_and_stores_nothing(client: Client) -> None:
    ingesting.ingest_text(TEXT, outlet="Orle Post", by=None)
    before = [model.objects.count() for model in (Article, Claim, AuditEntry)]
    text = look_up(client, SENTENCE, **{"HX-Request": "true"})
    question = Claim.objects.get().question
    assert question is not None
    assert text.strip().startswith('<div id="found"')
    assert "Some 50 miners were killed" in text
    assert question.get_absolute_url() in text
    assert "It would answer:" in text
    assert [model.objects.count() for model in (Article, Claim, AuditEntry)] == before


def test_a_sentence_that_answers_nothing_known_says_what_to_do(client: Client) -> None:
    assert "No stored claim answers the same question" in look_up(client, SENTENCE)


def test_a_sentence_without_a_claim_says_so(client: Client) -> None:
    assert "No claim was found" in look_up(client, "The weather was fine and the fair was full.")


def test_an_empty_field_is_refused(client: Client) -> None:
    response = client.post(reverse("lookup-show"), {"text": " "})
    assert response.status_code == 422
    assert response.text.count("the field is empty") == 1
    assert "the field is empty" in look_up(client, " ", **{"HX-Request": "true"})
