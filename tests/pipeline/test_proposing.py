"""Nothing is proposed twice, what is declined stays declined, what no longer holds lapses."""

import pytest

from app.models import Proposal, ProposalKind, ProposalState, Question
from app.pipeline.proposing import store, suggestions


def test_a_cluster_across_held_questions_is_a_merge() -> None:
    found = suggestions([(1, 2, 3)], {1: 7, 2: 8, 3: 9}, {7, 8})
    assert [(s.kind, s.questions, s.parts) for s in found] == [(ProposalKind.MERGE, frozenset({7, 8}), ((1, 2, 3),))]


def test_a_held_question_in_two_clusters_is_a_split() -> None:
    found = suggestions([(1, 2), (3,)], {1: 7, 2: 7, 3: 7}, {7})
    assert [(s.kind, s.questions, s.parts) for s in found] == [(ProposalKind.SPLIT, frozenset({7}), ((1, 2), (3,)))]


def test_where_the_machine_agrees_nothing_is_proposed() -> None:
    assert suggestions([(1, 2), (3,)], {1: 7, 2: 7, 3: 8}, {7, 8}) == []


@pytest.mark.django_db
def test_the_life_of_a_proposal() -> None:
    question = Question.objects.create(kind="quantity")
    found = suggestions([(1, 2), (3,)], dict.fromkeys((1, 2, 3), question.pk), {question.pk})
    for expected in (ProposalState.OPEN, ProposalState.OPEN):
        store(found, {question.pk})
        assert Proposal.objects.get().state == expected
    store([], {question.pk})
    assert Proposal.objects.get().state == ProposalState.LAPSED
    store(found, {question.pk})
    assert Proposal.objects.get().state == ProposalState.OPEN
    Proposal.objects.update(state=ProposalState.DECLINED)
    store(found, {question.pk})
    assert Proposal.objects.get().state == ProposalState.DECLINED
