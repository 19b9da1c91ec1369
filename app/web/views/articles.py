"""Articles: the list, one with its claims marked, and putting some in."""

from typing import Any

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

from app.models import Article
from app.pipeline import ingesting
from app.queries import article_detail, article_index, found_claims
from app.web.access import analysts
from app.web.forms.articles import PasteForm, UploadForm
from app.web.forms.lists import ListForm
from app.web.rendering import show
from app.web.requests import AnalystRequest, Request


@require_safe
def index(request: Request) -> HttpResponse:
    """The articles, the last put in first."""
    form = ListForm(request.GET)
    page = article_index.load(form.words(), form.start())
    context = {"form": form, "page": page, "words": form.words()}
    return show(request, "articles/index.html", context, fragment="articles/_rows.html")


@require_safe
def detail(request: Request, pk: int) -> HttpResponse:
    """One article: its text with the claims marked in place."""
    try:
        article = article_detail.load(pk)
    except Article.DoesNotExist as absent:
        raise Http404 from absent
    return show(request, "articles/detail.html", {"article": article})


@analysts
def add(request: AnalystRequest) -> HttpResponse:
    """Put in a pasted text or uploaded files, and say what was found in each."""
    way = request.POST.get("way", "") if request.method == "POST" else ""
    paste = PasteForm(request.POST if way == "paste" else None)
    upload = UploadForm(*((request.POST, request.FILES) if way == "upload" else ()))
    report = None
    if paste.is_valid():
        report = ingesting.ingest_text(**paste.given(), by=request.user)
    elif upload.is_valid():
        files = ((file.name or "file", file.read()) for file in upload.cleaned_data["uploads"])
        report = ingesting.ingest_files(files, by=request.user)
    refused = bool(way) and (report is None or not report.taken)
    context: dict[str, Any] = {"paste": paste if report is None else PasteForm(), "upload": upload, "report": report}
    if report is not None:
        claims = found_claims.load(taken.article for taken in report.taken)
        context["taken"] = [(taken, claims.get(taken.article, [])) for taken in report.taken]
    return show(request, "articles/add.html", context, status=422 if refused else 200)
