"""Claims at their lasting addresses."""

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

from app.models import Claim
from app.queries import claim_detail
from app.web.rendering import show
from app.web.requests import Request


@require_safe
def detail(request: Request, pk: int) -> HttpResponse:
    """One claim: what was read, its question, its place in the article."""
    try:
        claim = claim_detail.load(pk)
    except Claim.DoesNotExist as absent:
        raise Http404 from absent
    return show(request, "claims/detail.html", {"claim": claim})
