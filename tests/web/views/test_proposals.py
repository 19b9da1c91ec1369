"""Answering what the machine proposes."""

import pytest
from django.test import Client
from django.urls import reverse

from app.models import Claim, Judgement, Proposal, User
from tests.queries import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def proposal(client: Client, analyst: User) -> Proposal:
    client.force_login(analyst)
    asked = make.ferry()
    a, b, c = Claim.objects.order_by("id").values_list("pk", flat=True)
    made = Proposal.objects.create(kind="split", detail={"parts": [[a, b], [c]]}, fingerprint="1" * 64, version="test")
    made.questions.add(asked)
    return made


def test_a_proposal_is_shown_with_its_parts(client: Client, proposal: Proposal) -> None:
    page = client.get(proposal.questions.get().get_absolute_url()).text
    assert "The machine would split this question" in page
    assert "Leave it as it is" in page


def test_a_declined_proposal_is_gone_and_nothing_moves(client: Client, proposal: Proposal) -> None:
    asked = proposal.questions.get()
    client.post(reverse("proposal-answer", args=[proposal.pk]), {"answer": "decline"})
    page = client.get(asked.get_absolute_url()).text
    assert "it will not be made again" in page
    assert "The machine would split" not in page
    assert not Judgement.objects.exists()


def test_an_answer_to_an_answered_proposal_is_refused(client: Client, proposal: Proposal) -> None:
    address = reverse("proposal-answer", args=[proposal.pk])
    client.post(address, {"answer": "decline"})
    assert "declined already" in client.post(address, {"answer": "accept"}, follow=True).text
