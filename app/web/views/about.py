"""The page that says how to read the others."""

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from app.web.rendering import show
from app.web.requests import Request


@require_safe
def method(request: Request) -> HttpResponse:
    """How to read a question page."""
    return show(request, "about/method.html")
