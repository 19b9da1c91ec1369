"""Which pairs rank above which, and which are never linked."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.matching import ArticleProfile, MatchClaim
from app.domain.terms import Measure, Population, Predicate, Scope
from app.match.scoring import JOIN, score
from tests.match.make import DAY, article, count, on, state

STORY = "Flood at Karaghan. Water from the Sulwa dam ran through Karaghan on Friday. Orlanda Vesk spoke of a blow."
RETOLD = "Karaghan under water. The Sulwa dam broke above Karaghan on Friday, mayor Orlanda Vesk said."
ELSEWHERE = "A bus fell into a gorge near Pelmira on Friday. The driver Tomasz Brandl slept, police in Pelmira said."
DEAD = "The flood killed 40 people in Karaghan on Friday."
FRIDAY = on(DAY - timedelta(1))


def story(number: int, text: str = STORY, published: date | None = DAY) -> ArticleProfile:
    return article(number, text, f"Outlet {number}", published)


def bits(
    a: MatchClaim, b: MatchClaim, first: ArticleProfile | None = None, second: ArticleProfile | None = None
) -> float:
    return score(a, b, first or story(1), second or story(2, RETOLD), None).score


KILLED = count(1, 40, 40, sentence=DEAD, figure="40", place="Karaghan", when=FRIDAY)
AGAIN = count(
    2, 63, 63, article=2, sentence="In Karaghan 63 died in the flood.", figure="63", place="Karaghan", when=FRIDAY
)


def test_one_question_told_twice_is_joined() -> None:
    assert bits(KILLED, AGAIN) > JOIN


@pytest.mark.parametrize(
    "worse",
    [
        count(2, 63, 63, article=2, sentence=AGAIN.sentence, figure="63", place="Pelmira", when=FRIDAY),
        count(2, 63, 63, article=2, sentence=AGAIN.sentence, figure="63", place="Karaghan", when=on(date(2017, 1, 9))),
        count(2, 63, 63, article=2, sentence=AGAIN.sentence, figure="63", place="Karaghan", when=FRIDAY, part_of=9),
        count(
            2,
            63,
            63,
            article=2,
            sentence=AGAIN.sentence,
            figure="63",
            place="Karaghan",
            when=FRIDAY,
            population=Population.SOLDIERS,
        ),
        count(
            2,
            63,
            63,
            article=2,
            sentence=AGAIN.sentence,
            figure="63",
            place="Karaghan",
            when=FRIDAY,
            scope=Scope.CUMULATIVE,
        ),
    ],
    ids=["another place", "another year", "a part", "another population", "a running total"],
)
def test_ranking(worse: MatchClaim) -> None:
    assert bits(KILLED, AGAIN) > bits(KILLED, worse)


def test_the_same_story_ranks_above_another() -> None:
    assert bits(KILLED, AGAIN) > bits(KILLED, AGAIN, second=story(2, ELSEWHERE))


@pytest.mark.parametrize(
    "other",
    [
        count(2, 40, 40, article=2, sentence=DEAD, figure="40", measure=Measure.INJURED, place="Karaghan", when=FRIDAY),
        count(2, 40, 40, article=2, sentence=DEAD, figure="40", measure=Measure.KILLED_OR_INJURED, when=FRIDAY),
        count(2, 40, 40, sentence=DEAD, figure="40", place="Karaghan", when=FRIDAY, part_of=1),
        state(2, Predicate.ATTACKED, "", "Karaghan", article=2, sentence=DEAD, place="Karaghan", when=FRIDAY),
    ],
    ids=["injured", "killed or injured", "a part of it", "a statement"],
)
def test_never_linked(other: MatchClaim) -> None:
    assert bits(KILLED, other) < JOIN


numbers = st.integers(1, 10**6)


@given(numbers, numbers)
def test_the_number_is_no_evidence(low: int, high: int) -> None:
    """A claim is never linked because its number is close and never kept apart because it is far."""
    told = f"The flood killed {low} people in Karaghan on Friday."
    other = f"In Karaghan {high} died in the flood."
    a = count(1, low, low, sentence=told, figure=str(low), place="Karaghan", when=FRIDAY)
    b = count(2, high, high, article=2, sentence=other, figure=str(high), place="Karaghan", when=FRIDAY)
    assert bits(a, b) == bits(KILLED, AGAIN)


def test_the_order_of_the_two_does_not_matter() -> None:
    one, two = story(1), story(2, RETOLD)
    assert score(KILLED, AGAIN, one, two, None) == score(AGAIN, KILLED, two, one, None)


def test_the_score_is_the_sum_of_what_is_explained() -> None:
    link = score(KILLED, AGAIN, story(1), story(2, RETOLD), None)
    assert link.score == pytest.approx(sum(feature.weight for feature in link.features), abs=0.001)
    assert all(feature.detail["level"] for feature in link.features)


def test_a_pasted_sentence_finds_its_question() -> None:
    """Without a date and a story the sentence alone ranks its own event above others."""
    pasted = count(9, 40, 40, article=9, sentence=DEAD, figure="40", place="Karaghan")
    alone = article(9, DEAD, published=None)
    elsewhere = count(
        3, 40, 40, article=3, sentence="40 died in a gorge near Pelmira.", figure="40", place="Pelmira", when=FRIDAY
    )
    assert bits(AGAIN, pasted, story(2, RETOLD), alone) > bits(elsewhere, pasted, story(3, ELSEWHERE), alone)
