"""Answering what the machine proposes, once."""

import pytest
from django.core.exceptions import PermissionDenied

from app.actions import proposals
from app.models import AuditEntry, Proposal, ProposalKind, ProposalState, User

pytestmark = pytest.mark.django_db


@pytest.fixture
def proposal() -> Proposal:
    return Proposal.objects.create(kind=ProposalKind.SPLIT, detail={"parts": [[1], [2]]}, fingerprint="f", version="1")


def test_declined_once(proposal: Proposal, analyst: User) -> None:
    declined = proposals.answer(proposal=proposal, state=ProposalState.DECLINED, by=analyst)
    assert (declined.state, declined.decided_by) == (ProposalState.DECLINED, analyst)
    assert AuditEntry.objects.of("proposal", proposal.pk).get().deed == "declined"
    with pytest.raises(ValueError, match="declined already"):
        proposals.answer(proposal=proposal, state=ProposalState.ACCEPTED, by=analyst)


def test_only_accept_or_decline(proposal: Proposal, analyst: User) -> None:
    with pytest.raises(ValueError, match="accepted or declined"):
        proposals.answer(proposal=proposal, state=ProposalState.LAPSED, by=analyst)


def test_a_reader_may_not(proposal: Proposal, reader: User) -> None:
    with pytest.raises(PermissionDenied):
        proposals.answer(proposal=proposal, state=ProposalState.DECLINED, by=reader)
