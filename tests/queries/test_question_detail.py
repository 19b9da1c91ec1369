"""One question with its answers side by side."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from itertools import pairwise

import pytest

from app.domain.terms import RelationKind, Verdict
from app.models import Claim, Question, User
from app.queries import question_detail
from tests.queries import make

pytestmark = pytest.mark.django_db
Counting = Callable[[int], AbstractContextManager[object]]


def test_answers_stand_side_by_side_with_copies_folded() -> None:
    page = question_detail.load(make.ferry().pk)
    first, second = page.columns
    assert (first.words, first.source) == ("At least 43", "Coastguard")
    assert (second.words, second.source) == ("More than 300", "Seamen’s Union")
    assert len(first.carried) == 1
    assert first.carried[0].original.outlet == "Harbour Post"
    assert [copy.outlet for copy in first.carried[0].copiers] == ["Kelm Daily"]
    assert page.apart == "7.0x apart"


def test_the_sentence_is_shown_with_its_figure_marked() -> None:
    page = question_detail.load(make.ferry().pk)
    pieces = page.columns[0].carried[0].original.pieces
    assert "".join(piece.text for piece in pieces) == "At least 43 passengers drowned, the coastguard said."
    assert [piece.text for piece in pieces if piece.kind == "figure"] == ["At least 43"]


def test_a_long_sentence_is_cut_on_both_sides() -> None:
    text = "word " * 200 + "at least 5 drowned" + " word" * 200 + "."
    claim = make.quantity(make.article(text), "at least 5 drowned", "at least 5", 5, None)
    page = question_detail.load(make.question("?", [[claim]]).pk)
    pieces = page.sayings[0].pieces
    assert pieces[0].text == pieces[-1].text == "…"
    assert sum(len(piece.text) for piece in pieces) < 700
    assert page.sayings[0].quote == "at least 5 drowned"


def test_conflicts_come_before_what_agrees() -> None:
    article = make.article("The union counted 10 dead. The mine said 12 dead. The town said 10 dead.")
    claims = [
        make.quantity(article, f"{who} {n} dead", n, int(n), int(n))
        for who, n in (("counted", "10"), ("mine said", "12"), ("town said", "10"))
    ]
    asked = make.question("?", [[claim] for claim in claims])
    make.relation(asked, RelationKind.AGREE, 0, 2)
    make.relation(asked, RelationKind.CONFLICT, 0, 1)
    assert [each.kind for each in question_detail.load(asked.pk).comparisons] == ["conflict", "agree"]


def test_the_strongest_links_that_join_the_claims_are_shown() -> None:
    asked = make.ferry()
    claims = list(Claim.objects.filter(question=asked).order_by("id"))
    make.link(claims[1], claims[2], 1.0, place=1.0)
    pairs = question_detail.load(asked.pk).pairs
    assert [(pair.a.claim, pair.b.claim) for pair in pairs] == [
        (claims[0].pk, claims[1].pk),
        (claims[0].pk, claims[2].pk),
    ]
    assert [reason.bits for reason in pairs[1].waterfall.reasons] == ["+4.0", "-1.0"]


def test_notes_decisions_and_history_are_told(analyst: User) -> None:
    from app.actions import annotations, judgements

    asked = make.ferry()
    a, b, c = Claim.objects.filter(question=asked).order_by("id")
    annotations.write(question=asked, text="They count different days.", claims=[a, c], by=analyst)
    judgements.decide(left=[a], right=[b, c], verdict=Verdict.TOGETHER, note="same ferry", question=asked, by=analyst)
    page = question_detail.load(asked.pk)
    assert [(note.text, note.by, len(note.claims)) for note in page.notes] == [
        ("They count different days.", "anna", 2)
    ]
    decision = page.decisions[0]
    assert ([s.claim for s in decision.left], [s.claim for s in decision.right]) == ([a.pk], [b.pk, c.pk])
    assert decision.note == "same ferry"
    assert [(change.deed, change.noun) for change in page.history] == [("judged", "judgement"), ("wrote", "annotation")]


def test_a_merged_question_leads_to_the_one_that_took_it_in() -> None:
    standing, merged = make.ferry(), Question.objects.create(title="old", kind="quantity")
    merged.redirect_to = standing
    merged.save()
    with pytest.raises(question_detail.Moved) as moved:
        question_detail.load(merged.pk)
    assert moved.value.to == standing.pk


def test_withdrawn_claims_are_left_out() -> None:
    asked = make.ferry()
    Claim.objects.filter(question=asked).update(withdrawn_at="2020-01-01T00:00Z")
    page = question_detail.load(asked.pk)
    assert (page.columns, page.chart, page.pairs) == ((), None, ())


def crowd(size: int) -> Question:
    claims = []
    for number in range(size):
        article = make.article(
            f"A bridge fell. Exactly {number + 5} people died.", f"Paper {number}", day=date(2020, 1, 1)
        )
        claims.append(
            make.quantity(article, f"Exactly {number + 5} people died", str(number + 5), number + 5, number + 5)
        )
    asked = make.question("How many died when the bridge fell?", [[claim] for claim in claims])
    for a, b in pairwise(claims):
        make.link(a, b, 2.0, place=2.0)
    for b in range(1, size):
        make.relation(asked, RelationKind.CONFLICT, 0, b)
    return asked


@pytest.mark.parametrize("size", [1, 50])
def test_the_number_of_queries_does_not_grow(size: int, django_assert_max_num_queries: Counting) -> None:
    asked = crowd(size)
    with django_assert_max_num_queries(10):
        assert len(question_detail.load(asked.pk).columns) == size
