"""Answering what the machine proposes."""

from django.db import transaction
from django.utils import timezone

from app.actions import audit
from app.actions.permissions import require_analyst
from app.models import Proposal, ProposalState, User


@transaction.atomic
def answer(*, proposal: Proposal, state: ProposalState, by: User) -> Proposal:
    """Accept or decline a proposal. Raises ValueError where it is not open any more.

    A declined one is not made again. Accepting alone changes no question: ``pipeline.deciding.accept`` does both.
    """
    require_analyst(by)
    if state not in (ProposalState.ACCEPTED, ProposalState.DECLINED):
        raise ValueError("A proposal is accepted or declined.")
    proposal = Proposal.objects.select_for_update().get(pk=proposal.pk)
    if proposal.state != ProposalState.OPEN:
        raise ValueError(f"This proposal is {proposal.state} already.")
    proposal.state, proposal.decided_by, proposal.decided_at = state, by, timezone.now()
    proposal.save(update_fields=["state", "decided_by", "decided_at"])
    question = proposal.questions.order_by("pk").first()
    audit.record(by=by, deed=state.value, what=proposal, question=question, after=proposal.detail)
    return proposal
