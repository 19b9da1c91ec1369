"""Sources: the list, and what one is said to have said."""

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

from app.models import Source
from app.queries import claimants
from app.web.forms.lists import ListForm
from app.web.rendering import show
from app.web.requests import Request


@require_safe
def index(request: Request) -> HttpResponse:
    """The sources by name."""
    return show(request, "sources/index.html", {"page": claimants.sources(ListForm(request.GET).start())})


@require_safe
def detail(request: Request, pk: int) -> HttpResponse:
    """One source and what it is said to have said."""
    try:
        source = claimants.source(pk, ListForm(request.GET).start())
    except Source.DoesNotExist as absent:
        raise Http404 from absent
    return show(request, "sources/detail.html", {"source": source})
