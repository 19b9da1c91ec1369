"""Claims at their addresses."""

import pytest
from django.test import Client
from django.urls import reverse

from app.models import Claim, User
from app.pipeline import ingesting

pytestmark = pytest.mark.django_db
TEXT = "At least 43 miners were killed in the flood of the mine at Orle on 4 May 2019, the union said."


def test_an_analyst_says_that_words_make_no_claim_and_takes_it_back(client: Client, analyst: User) -> None:
    ingesting.ingest_text(TEXT, outlet="Orle Post", by=None)
    claim = Claim.objects.get()
    client.force_login(analyst)
    client.post(reverse("claim-dismiss", args=[claim.pk]))
    assert not Claim.objects.standing().exists()
    page = client.get(claim.get_absolute_url()).text
    assert "A person says that these words make no claim." in page
    client.post(reverse("claim-dismiss", args=[claim.pk]), {"restore": "yes"})
    assert Claim.objects.standing().get().question is not None
