"""Index keys are stored many at once, each once a holder."""

import pytest
from django.db import IntegrityError, transaction

from app.models import Claim, ClaimKey
from app.pipeline.ingesting import ingest_text

TOLD = "A landslide killed 14 villagers near Ruhama on Monday, the governor said."


@pytest.mark.django_db
def test_keys_are_stored_and_found() -> None:
    ingest_text(TOLD, by=None)
    claim = Claim.objects.get()
    before = ClaimKey.objects.filter(claim=claim).count()
    ClaimKey.objects.add([(claim.pk, "one"), (claim.pk, "two")])
    assert set(ClaimKey.objects.filter(claim=claim).values_list("key", flat=True)) >= {"one", "two"}
    assert ClaimKey.objects.filter(claim=claim).count() == before + 2


@pytest.mark.django_db
def test_a_key_is_stored_once() -> None:
    ingest_text(TOLD, by=None)
    claim = Claim.objects.get()
    ClaimKey.objects.add([])
    ClaimKey.objects.add([(claim.pk, "one")])
    with pytest.raises(IntegrityError), transaction.atomic():
        ClaimKey.objects.add([(claim.pk, "one")])
