"""Signing in, with a password or a one-time link, and signing out."""

from typing import Any

from django.contrib.auth import views as auth
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from sesame.views import LoginView

sign_in = auth.LoginView.as_view(template_name="accounts/sign_in.html", redirect_authenticated_user=True)
sign_out = auth.LogoutView.as_view()


@method_decorator(login_not_required, name="dispatch")
class Link(LoginView):  # type: ignore[misc]
    """Signs in who follows a one-time link; the address with the token is left at once."""

    def head(self, request: HttpRequest) -> HttpResponse:
        """Refused: a program that only looks at the link must not use it up."""
        return HttpResponseNotAllowed(["GET"])

    def login_failed(self) -> HttpResponse:
        """Somebody already signed in goes on; anybody else is told what to do."""
        request: Any = self.request
        if request.user.is_authenticated:
            return redirect(self.get_success_url())
        return render(request, "accounts/link_spent.html", status=403)


link = Link.as_view()
