"""Claims at their lasting addresses."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from app.models import Claim
from app.pipeline import deciding
from app.queries import claim_detail
from app.web.access import analysts
from app.web.rendering import show
from app.web.requests import AnalystRequest, Request


@require_safe
def detail(request: Request, pk: int) -> HttpResponse:
    """One claim: what was read, its question, its place in the article."""
    try:
        claim = claim_detail.load(pk)
    except Claim.DoesNotExist as absent:
        raise Http404 from absent
    return show(request, "claims/detail.html", {"claim": claim})


@analysts
def dismiss(request: AnalystRequest, pk: int) -> HttpResponse:
    """Say that these words make no claim, or that they do after all; the claim keeps its address."""
    claim = get_object_or_404(Claim.objects.select_related("reading"), pk=pk)
    if request.method == "POST":
        if request.POST.get("restore"):
            deciding.restore(claim=claim, by=request.user)
            messages.success(request, _("These words make a claim again."))
        else:
            deciding.dismiss(claim=claim, by=request.user)
            messages.success(request, _("It is no claim any more; what was read is kept, and you can take this back."))
    return redirect(claim)
