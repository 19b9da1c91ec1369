"""Questions: the list, and one with its answers."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_safe

from app.models import Question
from app.queries import question_detail, question_index
from app.web.forms.annotations import NoteForm
from app.web.forms.lists import QuestionListForm
from app.web.rendering import send_to, show
from app.web.requests import Request


@require_safe
def index(request: Request) -> HttpResponse:
    """The questions, the widest disagreement first."""
    form = QuestionListForm(request.GET)
    page = question_index.load(form.filters(), form.start())
    context = {"form": form, "page": page, "filters": form.filters()}
    return show(request, "questions/index.html", context, fragment="questions/_rows.html")


@require_safe
def detail(request: Request, pk: int) -> HttpResponse:
    """One question; the address of a merged one leads to that which took it in."""
    try:
        question = question_detail.load(pk)
    except Question.DoesNotExist as absent:
        raise Http404 from absent
    except question_detail.Moved as moved:
        return send_to(request, resolve_url("question-detail", moved.to))
    return show(request, "questions/detail.html", {"question": question, "note_form": NoteForm(question.sayings)})


def shown_again(request: Request, pk: int) -> HttpResponse:
    """After a change: the question again for htmx, with what there is to say; a plain form is led to its page."""
    home = resolve_url("question-detail", pk)
    if not request.htmx:
        return redirect(home)
    try:
        question = question_detail.load(pk)
    except question_detail.Moved as moved:
        return send_to(request, resolve_url("question-detail", moved.to))
    context = {"question": question, "note_form": NoteForm(question.sayings)}
    return show(request, "questions/detail.html", context, fragment="questions/_changed.html")
