"""Who may see and who may change: readers read, analysts and admins change."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import resolve_url
from django.utils.translation import gettext as _

from app.web.rendering import send_to
from app.web.requests import Request

View = Callable[..., HttpResponse]


class SignInToReadMiddleware(LoginRequiredMiddleware):
    """Asks for sign-in on every page while ``REQUIRE_SIGN_IN`` is on, but on those made for signing in."""

    def process_view(
        self, request: HttpRequest, view_func: Callable[..., Any], view_args: Any, view_kwargs: Any
    ) -> HttpResponseBase | None:
        """As Django's, where the setting is on."""
        if not settings.REQUIRE_SIGN_IN:
            return None
        found: HttpResponseBase | None = super().process_view(request, view_func, view_args, view_kwargs)
        return found

    def handle_no_permission(  # type: ignore[override]
        self, request: Any, view_func: Callable[..., Any]
    ) -> HttpResponseBase:
        """Leads to signing in; the whole page, where htmx asked for a fragment."""
        return _to_sign_in(request)


def analysts(view: View) -> View:
    """Lets analysts and admins pass; sends who is not signed in to sign in, and refuses readers (403)."""

    @wraps(view)
    def checked(request: Request, *args: Any, **kwargs: Any) -> HttpResponse:
        user = request.user
        if not user.is_authenticated:
            return _to_sign_in(request)
        if not user.may_annotate:
            raise PermissionDenied(
                _("Only analysts can change something here. Ask an admin for the role of an analyst.")
            )
        return view(request, *args, **kwargs)

    return checked


def _to_sign_in(request: Request) -> HttpResponse:
    back = request.get_full_path() if request.method == "GET" else resolve_url("question-index")
    return send_to(request, redirect_to_login(back).url)
