"""Writing about a question."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone

from app.actions import audit
from app.actions.permissions import require_analyst, require_author
from app.models import Annotation, Claim, Question, User


class Stale(ValueError):
    """Somebody changed the note meanwhile; ``present`` is the note as it is now, ``text`` what was to be saved."""

    def __init__(self, present: Annotation, text: str) -> None:
        self.present, self.text = present, text
        super().__init__("Somebody changed this note after you opened it: see both texts, then save again.")


@transaction.atomic
def write(*, question: Question, text: str, by: User, claims: Iterable[Claim] = ()) -> Annotation:
    """Write a note on a question that speaks about ``claims``. Raises ValueError where the text is empty."""
    require_analyst(by)
    note = Annotation.objects.create(question=question, by=by, text=_written(text))
    note.claims.set([claim.pk for claim in claims])
    audit.record(by=by, deed="wrote", what=note, question=question, after=_as_written(note))
    return note


@transaction.atomic
def edit(*, annotation: Annotation, text: str, version: int, by: User) -> Annotation:
    """Change the text of a note whose version ``version`` the author has seen. Raises Stale, ValueError."""
    note = _locked(annotation, by)
    if note.version != version:
        raise Stale(note, text)
    before = _as_written(note)
    note.text, note.version, note.edited_at = _written(text), version + 1, timezone.now()
    note.save(update_fields=["text", "version", "edited_at"])
    audit.record(by=by, deed="edited", what=note, question=note.question, before=before, after=_as_written(note))
    return note


@transaction.atomic
def hide(*, annotation: Annotation, by: User) -> Annotation:
    """Take a note off the page; it stays in the record. A second time changes nothing."""
    note = _locked(annotation, by)
    if note.hidden_at is None:
        note.hidden_at = timezone.now()
        note.save(update_fields=["hidden_at"])
        audit.record(by=by, deed="hid", what=note, question=note.question, before=_as_written(note))
    return note


def _locked(annotation: Annotation, by: User) -> Annotation:
    """The row as it is now, kept from other writers until the transaction ends."""
    note = Annotation.objects.select_for_update(of=("self",)).select_related("by", "question").get(pk=annotation.pk)
    require_author(by, note.by)
    return note


def _written(text: str) -> str:
    if not text.strip():
        raise ValueError("Write something: the note is empty.")
    return text.strip()


def _as_written(note: Annotation) -> dict[str, Any]:
    claims = sorted(note.claims.values_list("pk", flat=True))
    return {"text": note.text, "version": note.version, "claims": claims}
