"""How two answers compare: a table of cases, and that the order of the two does not matter."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.matching import MatchClaim
from app.domain.terms import Predicate, RelationKind
from app.match.answers import Answer, gather
from app.match.relations import decide
from tests.match.make import DAY, article, count, state

AGREE, REVISION, COMPATIBLE, CONFLICT = RelationKind
TOOK, LEFT, FOUGHT, HIT = Predicate.TOOK_CONTROL, Predicate.WITHDREW, Predicate.CLASHES, Predicate.ATTACKED


def answer(claim: MatchClaim, published: date = DAY) -> Answer:
    return gather([claim], {claim.article: article(claim.article, published=published)})[0]


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ((12, 12), (12, 12), AGREE),
        ((20, None), (22, 22), COMPATIBLE),
        ((624, 624), (4350, None), CONFLICT),
        ((6, 6), (8, 8), CONFLICT),
        ((24, 99), (40, 40), COMPATIBLE),
        ((24, 99), (10, 10), CONFLICT),
        ((None, 50), (70, 70), CONFLICT),
        ((None, 50), (50, None), COMPATIBLE),
        ((500, None), (494, 494), COMPATIBLE),
    ],
)
def test_intervals_of_different_sources(
    a: tuple[int | None, int | None], b: tuple[int | None, int | None], kind: RelationKind
) -> None:
    assert decide(answer(count(1, *a, source="Ministry")), answer(count(2, *b, source="Union"))).kind is kind


@pytest.mark.parametrize(
    ("approximate", "exact", "kind"), [(180, 188, COMPATIBLE), (30, 29, COMPATIBLE), (75, 29, CONFLICT)]
)
def test_rounding(approximate: int, exact: int, kind: RelationKind) -> None:
    rounded = answer(count(1, approximate, approximate, approx=True, source="Ministry"))
    assert decide(rounded, answer(count(2, exact, exact, source="Ministry"))).kind in (kind, REVISION)
    assert decide(rounded, answer(count(2, exact, exact, source="Union"))).kind is kind


def test_one_source_counts_again() -> None:
    first = answer(count(1, 29, None, article=1, source="Ministry"), DAY)
    second = answer(count(2, 61, None, article=2, source="Ministry"), DAY + timedelta(1))
    assert decide(first, second).kind is REVISION


def test_one_source_in_vague_words_is_no_revision() -> None:
    dozens, exact = count(1, 24, 99, source="Ministry"), count(2, 40, 40, article=2, source="Ministry")
    assert decide(answer(dozens), answer(exact)).kind is COMPATIBLE


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ((30, None), (32, 32), COMPATIBLE),
        ((31, None), (32, 32), REVISION),
        ((20, None), (22, None), REVISION),
        ((30, None), (44, 44), REVISION),
        ((24, 99), (200, 999), REVISION),
    ],
    ids=["a round bound", "a counted bound", "bounds counted anew", "far above a round bound", "vague words far apart"],
)
def test_what_one_source_says_twice(a: tuple[int, int | None], b: tuple[int, int | None], kind: RelationKind) -> None:
    first, second = count(1, *a, source="Ministry"), count(2, *b, article=2, source="Ministry")
    assert decide(answer(first), answer(second)).kind is kind
    assert decide(answer(second), answer(first)).kind is kind


@pytest.mark.parametrize(
    "words", ["The toll has risen to 31 dead.", "The dead now number 31, up from 20.", "The count was raised to 31."]
)
def test_a_text_that_says_the_toll_rose(words: str) -> None:
    late = answer(count(2, 31, 31, article=2, sentence=words, figure="31", source="Union"), DAY + timedelta(1))
    assert decide(answer(count(1, 20, 20, source="Ministry")), late).kind is REVISION


def test_an_earlier_toll_of_another_source_is_no_revision() -> None:
    early = count(1, 15, 15, sentence="An earlier toll of 15 was given.", figure="15", source="Ministry")
    late = count(2, 50, 50, article=2, source="Union")
    assert decide(answer(early), answer(late)).kind is CONFLICT


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        (state(1, HIT, "the US-led coalition"), state(2, HIT, "The coalition", denied=True), CONFLICT),
        (state(1, HIT, "Russian jets"), state(2, HIT, "Israeli jets"), CONFLICT),
        (state(1, HIT, "the army"), state(2, HIT, "government troops"), AGREE),
        (state(1, HIT, ""), state(2, HIT, "the army"), COMPATIBLE),
        (state(1, TOOK, "the army", sentence="The army captured Sulwa."), state(2, FOUGHT, "rebels"), CONFLICT),
        (state(1, TOOK, "the army", sentence="The army holds Sulwa."), state(2, FOUGHT, "rebels"), COMPATIBLE),
        (state(1, TOOK, "the army", "the east"), state(2, TOOK, "rebels", "the rest"), COMPATIBLE),
        (state(1, HIT, "Islamic State"), state(2, HIT, "ISIL"), AGREE),
        (state(1, TOOK, "the army"), state(2, LEFT, "rebels"), COMPATIBLE),
        (state(1, TOOK, "the army"), state(2, TOOK, "rebels"), CONFLICT),
        (
            state(1, Predicate.CLAIMED_RESPONSIBILITY, "", denied=True),
            state(2, Predicate.CLAIMED_RESPONSIBILITY, "rebels"),
            CONFLICT,
        ),
    ],
)
def test_statements(a: MatchClaim, b: MatchClaim, kind: RelationKind) -> None:
    assert decide(answer(a), answer(b)).kind is kind


SENTENCES = ("Killed: 10.", "The toll has risen to 10.", "An earlier toll of 10.", "10, up from 8.")
ends = st.one_of(st.none(), st.integers(0, 60))


@st.composite
def counted(draw: st.DrawFn, claim: int) -> Answer:
    low, high = draw(ends), draw(ends)
    if low is not None and high is not None and high < low:
        low, high = high, low
    words = draw(
        st.sampled_from(["Killed: 10.", "The toll has risen to 10.", "An earlier toll of 10.", "10, up from 8."])
    )
    source = draw(st.sampled_from([None, "Ministry", "Union"]))
    day = DAY + timedelta(draw(st.integers(0, 3)))
    made = count(claim, low, high, article=claim, sentence=words, source=source, approx=draw(st.booleans()))
    return answer(made, day)


@given(counted(1), counted(2))
def test_relations_of_counts_are_symmetric(a: Answer, b: Answer) -> None:
    assert decide(a, b).kind is decide(b, a).kind


actors = st.sampled_from(["", "the army", "rebels", "Russian jets", "the US-led coalition", "gunmen"])


@given(st.tuples(st.sampled_from([TOOK, LEFT, FOUGHT, HIT]), actors, st.booleans()), st.data())
def test_relations_of_statements_are_symmetric(x: tuple[Predicate, str, bool], data: st.DataObject) -> None:
    y = data.draw(st.tuples(st.sampled_from([TOOK, LEFT, FOUGHT, HIT]), actors, st.booleans()))
    a, b = (answer(state(n, p, who, denied=no)) for n, (p, who, no) in enumerate((x, y), 1))
    assert decide(a, b).kind is decide(b, a).kind
