"""What comes to stand in one question, and that the order in which articles come in does not count."""

from pathlib import Path

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models import Article, Claim, Question
from app.pipeline import ingesting, rerunning
from tests.pipeline.make import Told, claim, present, put_all_in, put_in
from tests.pipeline.stories import BOARD, COPY, MINISTRY, SHIP, STORIES, VILLAGE, WORKERS

pytestmark = pytest.mark.django_db


def test_one_question_with_two_answers() -> None:
    for told in (BOARD, COPY, WORKERS):
        put_in(told)
    killed = [claim("board", "31"), claim("copy", "31"), claim("union", "58")]
    assert len({c.question_id for c in killed}) == 1
    assert len({c.answer_id for c in killed}) == 2
    question = Question.objects.get(pk=killed[0].question_id)
    assert (question.claims_count, question.answers_count, question.outlets) == (3, 2, 3)
    assert question.title.endswith("?")


def test_other_events_are_other_questions() -> None:
    for told in (BOARD, SHIP):
        put_in(told)
    assert claim("board", "31").question_id != claim("ferry", "140").question_id


def test_charge_and_denial_are_one_question() -> None:
    for told in (VILLAGE, MINISTRY):
        put_in(told)
    question = Question.objects.standing().get()
    assert question.disagreement is None
    assert question.answers.count() == 2


def test_every_standing_claim_has_a_question_and_an_answer_of_it() -> None:
    for told in STORIES:
        put_in(told)
    for row in Claim.objects.standing().select_related("answer"):
        assert row.answer is not None
        assert row.answer.question_id == row.question_id


def test_one_after_the_other_is_all_at_once() -> None:
    with transaction.atomic():
        put_all_in(STORIES)
        at_once = present()
        transaction.set_rollback(True)
    for told in STORIES:
        put_in(told)
    assert present() == at_once


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(STORIES))
def test_the_order_does_not_count(db: None, order: list[Told]) -> None:
    found = []
    for sequence in (STORIES, tuple(order)):
        with transaction.atomic():
            for told in sequence:
                put_in(told)
            found.append(present())
            transaction.set_rollback(True)
    assert found[0] == found[1]


def test_the_samples_in_either_order() -> None:
    samples = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
    found = []
    for order in (samples, samples[::-1]):
        with transaction.atomic():
            ingesting.ingest_paths(order, by=None)
            found.append(present())
            transaction.set_rollback(True)
    assert found[0] == found[1]
    assert found[0]["questions"]


def test_a_rematch_changes_nothing() -> None:
    for told in STORIES:
        put_in(told)
    before, ids = present(), list(Question.objects.order_by("pk").values_list("pk", "title"))
    rerunning.rematch()
    assert present() == before
    assert list(Question.objects.order_by("pk").values_list("pk", "title")) == ids


def test_the_same_article_matched_again_changes_nothing() -> None:
    for told in STORIES:
        put_in(told)
    before = present()
    put_in(WORKERS)
    assert present() == before
    assert Article.objects.count() == len(STORIES)


def _queries_for(told: Told) -> int:
    with CaptureQueriesContext(
        connection,
    ) as seen:
        put_in(told)
    return len(seen)


def test_queries_do_not_grow_with_what_is_stored() -> None:
    put_in(BOARD)
    few = _queries_for(COPY)
    for number in range(25):
        put_in(Told(f"other {number}", f"Outlet {number}", f"{SHIP.text} Edition {number}.", SHIP.reads))
    late = Told("late", "Late Post", BOARD.text.replace("crews dug", "they dug"), ())
    late = Told(late.name, late.outlet, late.text, tuple(_moved(BOARD, late.text)))
    assert _queries_for(late) <= few + 3


def _moved(told: Told, text: str) -> list:
    return [read for read in told.reads if text[read.start : read.end] == told.text[read.start : read.end]]
