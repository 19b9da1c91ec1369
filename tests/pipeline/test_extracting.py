"""Claims stay the same claims when they are read again; people's readings stay in force."""

import pytest

from app.actions import annotations
from app.domain.terms import Measure, Population
from app.models import Claim, Question, Reading, User
from app.pipeline import deciding, extracting
from app.pipeline.matching import match_articles
from tests.pipeline.make import Told, claim, count, put_in
from tests.pipeline.stories import BOARD, COLLAPSE

pytestmark = pytest.mark.django_db

KILLED, INJURED = BOARD.reads


def read_again(*reads: object) -> None:
    article = Claim.objects.all()[0].article
    left = extracting.store(article, reads).left  # type: ignore[arg-type]
    match_articles([article], left=left)


def test_quotes_and_figures_are_the_text_at_their_offsets() -> None:
    article = put_in(BOARD)
    for row in article.claims.all():
        assert row.reading is not None
        start, end = row.reading.span
        assert article.text[start:end] in ("At least 31", "12")
        assert row.quote in article.text


def test_read_again_the_claims_are_the_same() -> None:
    put_in(BOARD)
    before = list(Claim.objects.order_by("pk").values_list("pk", "question"))
    read_again(*BOARD.reads)
    assert list(Claim.objects.order_by("pk").values_list("pk", "question")) == before
    assert Reading.objects.count() == 2, "one a version"


def test_another_version_adds_a_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    put_in(BOARD)
    monkeypatch.setattr(extracting, "VERSION", "next")
    read_again(*BOARD.reads)
    assert Claim.objects.count() == 2
    assert Reading.objects.count() == 4
    assert claim("board", "31").reading.extractor == "next"  # type: ignore[union-attr]


def test_what_was_read_otherwise_stays_the_claim() -> None:
    put_in(BOARD)
    before = claim("board", "12").pk
    missing = count(COLLAPSE, "Another 12 miners were injured", "Another 12", 12, 12, measure=Measure.MISSING)
    read_again(KILLED, missing)
    assert Claim.objects.get(pk=before).reading.measure == Measure.MISSING  # type: ignore[union-attr]


def test_what_is_not_found_any_more_is_withdrawn_and_can_return() -> None:
    put_in(BOARD)
    lost = claim("board", "12")
    read_again(KILLED)
    lost.refresh_from_db()
    assert lost.withdrawn_at is not None
    assert lost.question_id is None
    assert Question.objects.standing().count() == 1
    read_again(KILLED, INJURED)
    lost.refresh_from_db()
    assert (lost.withdrawn_at, lost.question_id is None) == (None, False)


def test_what_a_person_touched_stays_flagged(analyst: User) -> None:
    put_in(BOARD)
    touched = claim("board", "12")
    question = Question.objects.get(pk=touched.question_id)
    annotations.write(question=question, text="Who counted these?", by=analyst, claims=[touched])
    read_again(KILLED)
    touched.refresh_from_db()
    assert touched.withdrawn_at is None
    assert touched.missing_since is not None
    assert touched.question_id == question.pk


def test_a_persons_reading_stays_in_force(analyst: User) -> None:
    put_in(BOARD)
    corrected = count(COLLAPSE, "12 miners were injured", "12", 12, 12, measure=Measure.INJURED, counted="surveyors")
    deciding.correct(claim=claim("board", "12"), read=corrected, by=analyst)
    read_again(KILLED, INJURED)
    present = claim("board", "12")
    assert present.reading is not None
    assert (present.reading.counted, present.reading.made_by) == ("surveyors", analyst)
    assert present.readings.count() == 2


def test_part_of_names_the_larger_claim() -> None:
    text = "The dam at Olm broke. It killed 40 people, 9 of them children."
    whole = count(text, "It killed 40 people", "40", 40, 40, place="Olm")
    part = count(text, "9 of them children", "9", 9, 9, place="Olm", population=Population.CHILDREN, part_of=0)
    put_in(Told("dam", None, text, (whole, part)))
    assert claim("dam", "9 of them").reading.part_of == claim("dam", "40 people")  # type: ignore[union-attr]
