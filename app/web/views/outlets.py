"""Outlets: the list, and what one carried."""

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

from app.models import Outlet
from app.queries import claimants
from app.web.forms.lists import ListForm
from app.web.rendering import show
from app.web.requests import Request


@require_safe
def index(request: Request) -> HttpResponse:
    """The outlets by name."""
    return show(request, "outlets/index.html", {"page": claimants.outlets(ListForm(request.GET).start())})


@require_safe
def detail(request: Request, pk: int) -> HttpResponse:
    """One outlet and what it carried."""
    try:
        outlet = claimants.outlet(pk, ListForm(request.GET).start())
    except Outlet.DoesNotExist as absent:
        raise Http404 from absent
    return show(request, "outlets/detail.html", {"outlet": outlet})
