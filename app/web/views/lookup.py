"""Looking up a pasted sentence."""

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from app.domain.article import Refused
from app.pipeline.lookup import look_up
from app.queries import lookup_result
from app.web import rendering
from app.web.forms.lookup import LookupForm
from app.web.requests import Request


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: Request) -> HttpResponse:
    """The claims of a sentence and the questions they would answer; nothing is stored."""
    form = LookupForm(request.POST if request.method == "POST" else None)
    found = None
    if form.is_valid():
        try:
            found = lookup_result.load(look_up(form.cleaned_data["text"]))
        except Refused as refused:
            form.add_error("text", str(refused))
    status = 422 if form.is_bound and found is None else 200
    context = {"form": form, "found": found}
    return rendering.show(request, "lookup/show.html", context, fragment="lookup/_found.html", status=status)
