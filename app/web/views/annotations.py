"""Notes on questions."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, resolve_url
from django.utils.translation import gettext as _

from app.actions import annotations
from app.models import Annotation, Claim, Question
from app.queries import question_detail
from app.web.access import analysts
from app.web.forms.annotations import EditForm, NoteForm
from app.web.rendering import send_to, show
from app.web.requests import AnalystRequest


@analysts
def write(request: AnalystRequest, pk: int) -> HttpResponse:
    """Write a note; htmx gets the notes again, a plain form is led back to the question."""
    if request.method != "POST":
        return redirect("question-detail", pk)
    asked = get_object_or_404(Question.objects.select_related("redirect_to"), pk=pk)
    question = asked.redirect_to or asked  # merged while the note was being written
    form = NoteForm(question_detail.sayings(question.pk), request.POST)
    if not form.is_valid():
        return _shown(request, question.pk, form, status=422)
    claims = Claim.objects.filter(pk__in=form.cleaned_data["claims"])
    note = annotations.write(question=question, text=form.cleaned_data["text"], claims=claims, by=request.user)
    return _shown(request, question.pk) if request.htmx else redirect(f"{question.get_absolute_url()}#note-{note.pk}")


def _shown(request: AnalystRequest, pk: int, form: NoteForm | None = None, status: int = 200) -> HttpResponse:
    question = question_detail.load(pk)
    context = {"question": question, "note_form": form or NoteForm(question.sayings)}
    return show(request, "questions/detail.html", context, fragment="annotations/_notes.html", status=status)


@analysts
def edit(request: AnalystRequest, pk: int) -> HttpResponse:
    """Change a note of one's own. Where somebody else changed it meanwhile, both texts are shown (409)."""
    note = get_object_or_404(Annotation.objects.shown().select_related("by", "question"), pk=pk)
    if note.by != request.user and not request.user.may_administer:
        raise PermissionDenied(_("Only who wrote a note, or an admin, can change it."))
    form = EditForm(request.POST or None, initial={"text": note.text, "version": note.version})
    if request.method != "POST" or not form.is_valid():
        status = 422 if form.is_bound else 200
        return show(request, "annotations/edit.html", {"note": note, "form": form}, status=status)
    return _saved(request, note, form)


def _saved(request: AnalystRequest, note: Annotation, form: EditForm) -> HttpResponse:
    said = form.cleaned_data
    try:
        annotations.edit(annotation=note, text=said["text"], version=said["version"], by=request.user)
    except annotations.Stale as stale:
        again = EditForm(initial={"text": stale.text, "version": stale.present.version})
        context = {"note": note, "form": again, "present": stale.present.text}
        return show(request, "annotations/edit.html", context, status=409)
    messages.success(request, _("The note was changed."))
    return send_to(request, f"{resolve_url('question-detail', note.question_id)}#note-{note.pk}")
