"""Correcting and dismissing: the machine's reading stays beside the person's."""

import pytest
from django.core.exceptions import PermissionDenied

from app.actions import claims, readings
from app.domain.claim import ReadClaim, Stating
from app.domain.terms import Predicate
from app.models import AuditEntry, Claim, User
from tests.pipeline.make import claim, count, put_in
from tests.pipeline.stories import BOARD, COLLAPSE

pytestmark = pytest.mark.django_db

READ = count(COLLAPSE, "12 miners were injured", "12", 12, 12, counted="diggers", source="Clinic")


@pytest.fixture
def injured() -> Claim:
    put_in(BOARD)
    return claim("board", "12")


def test_a_correction_is_in_force_and_both_are_kept(injured: Claim, analyst: User) -> None:
    made = readings.correct(claim=injured, read=READ, by=analyst)
    injured.refresh_from_db()
    assert injured.reading == made
    assert (made.counted, made.source and made.source.name) == ("diggers", "Clinic")
    assert [reading.made_by for reading in injured.readings.by_force()] == [analyst, None]


def test_the_audit_says_what_was_before_and_after(injured: Claim, analyst: User) -> None:
    readings.correct(claim=injured, read=READ, by=analyst)
    entry = AuditEntry.objects.of("claim", injured.pk).get()
    assert entry.before is not None
    assert entry.after is not None
    assert (entry.deed, entry.before["counted"], entry.after["counted"]) == ("corrected", "miners", "diggers")


@pytest.mark.parametrize(
    ("read", "why"),
    [
        (ReadClaim(0, 5, Stating(Predicate.ATTACKED)), "can't be read as a statement"),
        (count(COLLAPSE + " and 7 more", "and 7 more", "7", 7, 7), "outside"),
    ],
)
def test_what_does_not_fit_is_refused(injured: Claim, analyst: User, read: ReadClaim, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        readings.correct(claim=injured, read=read, by=analyst)


def test_a_dismissed_claim_does_not_stand(injured: Claim, analyst: User) -> None:
    claims.dismiss(claim=injured, by=analyst)
    claims.dismiss(claim=injured, by=analyst)
    assert injured not in Claim.objects.standing()
    claims.restore(claim=injured, by=analyst)
    assert injured in Claim.objects.standing()
    deeds = [entry.deed for entry in AuditEntry.objects.of("claim", injured.pk)]
    assert deeds == ["restored", "dismissed"]


def test_a_reader_may_not(injured: Claim, reader: User) -> None:
    with pytest.raises(PermissionDenied):
        readings.correct(claim=injured, read=READ, by=reader)
    with pytest.raises(PermissionDenied):
        claims.dismiss(claim=injured, by=reader)
