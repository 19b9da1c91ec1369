"""Answering what the machine proposes."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from app.actions import proposals
from app.models import Proposal, ProposalState
from app.pipeline import deciding
from app.web.access import analysts
from app.web.requests import AnalystRequest
from app.web.views.questions import shown_again


@analysts
def answer(request: AnalystRequest, pk: int) -> HttpResponse:
    """Accept a proposal, as the decisions it amounts to, or decline it for good."""
    proposal = get_object_or_404(Proposal, pk=pk)
    home = proposal.questions.order_by("pk").first()
    if request.method == "POST":
        try:
            _answer(request, proposal)
        except ValueError as refused:
            messages.error(request, str(refused))
    return redirect("question-index") if home is None else shown_again(request, home.pk)


def _answer(request: AnalystRequest, proposal: Proposal) -> None:
    if request.POST.get("answer") == "accept":
        deciding.accept(proposal=proposal, by=request.user)
        messages.success(request, _("The proposal was accepted."))
    elif request.POST.get("answer") == "decline":
        proposals.answer(proposal=proposal, state=ProposalState.DECLINED, by=request.user)
        messages.success(request, _("The proposal was declined; it will not be made again."))
