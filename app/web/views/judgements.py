"""Decisions about links."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from app.models import Claim, Judgement, Question
from app.pipeline import deciding
from app.web.access import analysts
from app.web.forms.judgements import JudgementForm
from app.web.requests import AnalystRequest
from app.web.views.questions import shown_again


@analysts
def decide(request: AnalystRequest, pk: int) -> HttpResponse:
    """Say of claims of a question that they answer the same one, or not, or that it is unsure."""
    if request.method != "POST":
        return redirect("question-detail", pk)
    question = get_object_or_404(Question, pk=pk)
    claims = {claim.pk: claim for claim in Claim.objects.standing().filter(question=question)}
    form = JudgementForm(set(claims), request.POST)
    if not form.is_valid():
        messages.error(request, _("These claims are no longer the question’s own: look at it again, then decide."))
        return shown_again(request, pk)
    left, right = ([claims[claim] for claim in sorted(side)] for side in form.sides())
    try:
        deciding.decide(
            left=left,
            right=right,
            verdict=form.decided(),
            by=request.user,
            note=form.cleaned_data["note"],
            question=question,
        )
    except ValueError as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, _told(question, [*left, *right]))
    return shown_again(request, pk)


def _told(question: Question, claims: list[Claim]) -> str:
    """What became of the claims that were decided about."""
    now = Claim.objects.filter(pk__in=[claim.pk for claim in claims]).exclude(question=question)
    titles = sorted({str(claim.question) for claim in now.select_related("question") if claim.question})
    if not titles:
        return _("Your decision is kept; it stands in the history below.")
    return _("Your decision is kept. What was set apart now answers: %(titles)s") % {"titles": " / ".join(titles)}


@analysts
def withdraw(request: AnalystRequest, pk: int) -> HttpResponse:
    """Take a decision back."""
    judgement = get_object_or_404(Judgement.objects.select_related("by"), pk=pk)
    home = judgement.question_id
    if request.method == "POST":
        if judgement.by != request.user and not request.user.may_administer:
            raise PermissionDenied(_("Only who made a decision, or an admin, can withdraw it."))
        deciding.withdraw(judgement=judgement, by=request.user)
        messages.success(request, _("The decision was withdrawn."))
    return redirect("question-index") if home is None else shown_again(request, home)
