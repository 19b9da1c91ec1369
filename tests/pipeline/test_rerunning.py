"""A run over everything can be stopped and continued, and changes nothing that people did."""

import pytest

from app.domain.terms import Verdict
from app.models import Article, Claim, Question, Run, User
from app.pipeline import deciding, ingesting, rerunning
from tests.pipeline.make import claim, present, put_in
from tests.pipeline.stories import BOARD, COPY, STORIES, WORKERS

pytestmark = pytest.mark.django_db

TEXTS = [
    f"Fire in {town}\n\nA fire broke out in {town} on Monday. At least {dead} people were killed, the police said.\n"
    for town, dead in (("Aleppo", 12), ("Homs", 31), ("Raqqa", 8))
]


class Stop(Exception):
    """Somebody pressed Ctrl-C."""


def test_stopped_it_continues(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rerunning, "PIECE", 2)
    for told in STORIES:
        put_in(told)
    before = present()
    seen: list[tuple[str, int, int]] = []

    def stop_after_four(phase: str, done: int, total: int) -> None:
        seen.append((phase, done, total))
        if len(seen) == 4:
            raise Stop

    with pytest.raises(Stop):
        rerunning.rematch(stop_after_four)
    run = rerunning.rematch(lambda *step: seen.append(step))
    phases = [(name, done, 6) for name in ("profile", "link", "settle") for done in (2, 4, 6)]
    assert seen == phases
    assert Run.objects.get() == run
    assert run.finished is not None
    assert present() == before


def test_decisions_outlive_a_rematch(analyst: User) -> None:
    for told in (BOARD, COPY, WORKERS):
        put_in(told)
    deciding.decide(left=[claim("board", "31")], right=[claim("union", "58")], verdict=Verdict.APART, by=analyst)
    homes = dict(Claim.objects.values_list("pk", "question"))
    rerunning.rematch()
    assert dict(Claim.objects.values_list("pk", "question")) == homes


def test_reading_again_keeps_claims_and_questions_at_their_addresses() -> None:
    ingesting.ingest_files([(f"{i}.txt", text.encode()) for i, text in enumerate(TEXTS)], by=None)
    claims = list(Claim.objects.order_by("pk").values_list("pk", "question", "answer"))
    titles = list(Question.objects.order_by("pk").values_list("pk", "title"))
    assert claims
    rerunning.reextract()
    assert list(Claim.objects.order_by("pk").values_list("pk", "question", "answer")) == claims
    assert list(Question.objects.order_by("pk").values_list("pk", "title")) == titles
    assert Article.objects.count() == 3
