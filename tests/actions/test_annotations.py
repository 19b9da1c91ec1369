"""Notes: nobody's words are lost."""

import pytest
from django.core.exceptions import PermissionDenied

from app.actions import annotations
from app.models import Annotation, AuditEntry, Question, User
from tests.pipeline.make import claim, put_in
from tests.pipeline.stories import BOARD

pytestmark = pytest.mark.django_db


@pytest.fixture
def question() -> Question:
    put_in(BOARD)
    found = claim("board", "31").question
    assert found is not None
    return found


@pytest.fixture
def note(question: Question, analyst: User) -> Annotation:
    return annotations.write(question=question, text="Staff only. ", by=analyst, claims=[claim("board", "31")])


def test_a_note_names_its_claims_and_is_written_down(note: Annotation, question: Question) -> None:
    assert (note.text, list(note.claims.all()), note.version) == ("Staff only.", [claim("board", "31")], 1)
    assert [entry.deed for entry in AuditEntry.objects.at_question(question)] == ["wrote"]


def test_an_empty_note_is_refused(question: Question, analyst: User) -> None:
    with pytest.raises(ValueError, match="empty"):
        annotations.write(question=question, text=" \n", by=analyst)


def test_a_reader_may_not_write(question: Question, reader: User) -> None:
    with pytest.raises(PermissionDenied):
        annotations.write(question=question, text="Hm.", by=reader)


def test_an_edit_counts_on(note: Annotation, analyst: User) -> None:
    edited = annotations.edit(annotation=note, text="Staff, no hired men.", version=1, by=analyst)
    assert (edited.text, edited.version) == ("Staff, no hired men.", 2)
    entry = AuditEntry.objects.of("annotation", note.pk)[0]
    assert entry.before is not None
    assert entry.after is not None
    assert (entry.before["text"], entry.after["text"]) == ("Staff only.", "Staff, no hired men.")


def test_an_edit_of_what_changed_meanwhile_carries_both_texts(note: Annotation, analyst: User) -> None:
    annotations.edit(annotation=note, text="First.", version=1, by=analyst)
    with pytest.raises(annotations.Stale) as refused:
        annotations.edit(annotation=note, text="Second.", version=1, by=analyst)
    assert (refused.value.present.text, refused.value.text) == ("First.", "Second.")
    assert Annotation.objects.get().text == "First."


def test_only_the_author_or_an_admin_edits_and_hides(note: Annotation, admin: User) -> None:
    other = User.objects.create_user("otto", role="analyst")
    with pytest.raises(PermissionDenied):
        annotations.edit(annotation=note, text="Mine.", version=1, by=other)
    assert annotations.hide(annotation=note, by=admin).hidden_at is not None
    assert not Annotation.objects.shown().exists()


def test_a_note_shows_where_its_question_went(note: Annotation, question: Question) -> None:
    into = Question.objects.create(kind="quantity")
    question.redirect_to = into
    question.save()
    assert list(Annotation.objects.about(into)) == [note]
