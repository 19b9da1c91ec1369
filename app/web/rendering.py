"""The one place that chooses between a whole page and a fragment of it."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.cache import patch_vary_headers

from app.web.requests import Request


def show(
    request: Request, page: str, context: Mapping[str, Any] | None = None, *, fragment: str = "", status: int = 200
) -> HttpResponse:
    """The template ``page``, or ``fragment`` where htmx asks for it, with the same context.

    Both come from one address, so caches are told that the answer depends on who asks (``Vary: HX-Request``).
    """
    partial = fragment and request.htmx and not request.htmx.history_restore_request
    response = render(request, fragment if partial else page, dict(context or {}), status=status)
    patch_vary_headers(response, ["HX-Request"])
    return response


def send_to(request: Request, to: Any) -> HttpResponse:
    """Leads the browser to another page, whether it asked by itself or through htmx."""
    response = redirect(to)
    if not request.htmx:
        return response
    return HttpResponse(status=200, headers={"HX-Redirect": response.headers["Location"], "Vary": "HX-Request"})
