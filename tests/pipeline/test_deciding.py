"""Decisions apply at once, outlive every run, and the machine only proposes where people have worked."""

import pytest

from app.actions import annotations
from app.actions.judgements import Contradiction
from app.domain.terms import Population, Verdict
from app.models import AuditEntry, Claim, Proposal, ProposalKind, ProposalState, Question, User
from app.pipeline import deciding, rerunning
from tests.pipeline.make import claim, count, put_in
from tests.pipeline.stories import BOARD, COPY, SHIP, UNION, WORKERS

pytestmark = pytest.mark.django_db


def home(name: str, words: str) -> int | None:
    return claim(name, words).question_id


@pytest.fixture
def pit() -> Question:
    """The question about the dead of the pit, with two answers of three outlets."""
    for told in (BOARD, COPY, WORKERS):
        put_in(told)
    return Question.objects.get(pk=home("board", "31"))


def test_apart_splits_and_the_larger_part_keeps_the_address(pit: Question, analyst: User) -> None:
    deciding.decide(left=[claim("board", "31")], right=[claim("union", "58")], verdict=Verdict.APART, by=analyst)
    assert home("board", "31") == home("copy", "31") == pit.pk
    assert home("union", "58") != pit.pk


def test_apart_survives_a_rematch_and_new_articles(pit: Question, analyst: User) -> None:
    deciding.decide(left=[claim("board", "31")], right=[claim("union", "58")], verdict=Verdict.APART, by=analyst)
    apart = home("board", "31"), home("union", "58")
    rerunning.rematch()
    assert (home("board", "31"), home("union", "58")) == apart


def test_together_merges_and_the_old_address_leads_on(pit: Question, analyst: User) -> None:
    put_in(SHIP)
    alone = home("ferry", "140")
    deciding.decide(left=[claim("ferry", "140")], right=[claim("board", "31")], verdict=Verdict.TOGETHER, by=analyst)
    assert home("ferry", "140") == pit.pk
    assert Question.objects.get(pk=alone).redirect_to_id == pit.pk
    assert AuditEntry.objects.filter(deed="merged", object_id=alone).exists()


def test_taking_a_decision_back_lets_the_machine_speak(pit: Question, analyst: User) -> None:
    made = deciding.decide(left=[claim("board", "31")], right=[claim("union", "58")], verdict=Verdict.APART, by=analyst)
    deciding.withdraw(judgement=made, by=analyst)
    assert home("union", "58") == home("board", "31")


def test_unsure_changes_nothing(pit: Question, analyst: User) -> None:
    deciding.decide(left=[claim("board", "31")], right=[claim("union", "58")], verdict=Verdict.UNSURE, by=analyst)
    assert home("union", "58") == pit.pk


def test_a_chain_is_refused_and_nothing_is_stored(pit: Question, analyst: User) -> None:
    put_in(SHIP)
    a, b, c = claim("board", "31"), claim("union", "58"), claim("ferry", "140")
    first = deciding.decide(left=[a], right=[b], verdict=Verdict.TOGETHER, by=analyst)
    second = deciding.decide(left=[b], right=[c], verdict=Verdict.TOGETHER, by=analyst)
    with pytest.raises(Contradiction) as refused:
        deciding.decide(left=[a], right=[c], verdict=Verdict.APART, by=analyst)
    assert refused.value.chain == [first, second]
    assert home("board", "31") == home("ferry", "140")


def test_the_machine_proposes_to_merge_annotated_questions(pit: Question, analyst: User) -> None:
    apart = deciding.decide(
        left=[claim("board", "31")], right=[claim("union", "58")], verdict=Verdict.APART, by=analyst
    )
    other = Question.objects.get(pk=home("union", "58"))
    for question in (pit, other):
        annotations.write(question=question, text="The board counts only its own staff.", by=analyst)
    deciding.withdraw(judgement=apart, by=analyst)
    assert home("union", "58") == other.pk, "a question with a note is not merged by the machine"
    proposal = Proposal.objects.get()
    assert (proposal.kind, proposal.state) == (ProposalKind.MERGE, ProposalState.OPEN)
    assert set(proposal.questions.all()) == {pit, other}


def test_an_accepted_proposal_is_a_decision(pit: Question, analyst: User) -> None:
    test_the_machine_proposes_to_merge_annotated_questions(pit, analyst)
    made = deciding.accept(proposal=Proposal.objects.get(), by=analyst)
    assert [judgement.verdict for judgement in made] == [Verdict.TOGETHER]
    assert home("union", "58") == home("board", "31")
    assert Proposal.objects.get().state == ProposalState.ACCEPTED
    with pytest.raises(ValueError, match="accepted already"):
        deciding.accept(proposal=Proposal.objects.get(), by=analyst)


def test_a_new_claim_joins_an_annotated_question(analyst: User) -> None:
    put_in(BOARD)
    question = Question.objects.get(pk=home("board", "31"))
    annotations.write(question=question, text="Waiting for the union.", by=analyst)
    put_in(WORKERS)
    assert home("union", "58") == question.pk


def test_a_corrected_claim_moves_even_from_an_annotated_question(pit: Question, analyst: User) -> None:
    annotations.write(question=pit, text="58 may be fighters.", by=analyst)
    other = count(
        UNION, "58 miners were killed", "58", 58, 58, population=Population.FIGHTERS, place="Hollin", counted="raiders"
    )
    deciding.correct(claim=claim("union", "58"), read=other, by=analyst)
    assert home("union", "58") != pit.pk


def test_a_dismissed_claim_leaves_and_a_restored_one_returns(pit: Question, analyst: User) -> None:
    wrong = claim("union", "58")
    deciding.dismiss(claim=wrong, by=analyst)
    wrong.refresh_from_db()
    assert (wrong.question_id, wrong.answer_id) == (None, None)
    assert Question.objects.get(pk=pit.pk).claims_count == 2
    deciding.restore(claim=wrong, by=analyst)
    assert home("union", "58") == pit.pk


def test_a_question_whose_last_claim_goes_is_empty(analyst: User) -> None:
    put_in(SHIP)
    lone = claim("ferry", "140")
    deciding.dismiss(claim=lone, by=analyst)
    assert not Question.objects.standing().exists()
    assert Claim.objects.count() == 1
