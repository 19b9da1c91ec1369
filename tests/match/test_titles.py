"""Titles, read as a person would."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.claim import When
from app.domain.matching import MatchClaim
from app.domain.terms import Measure, Population, Precision, Predicate, Scope
from app.match.titles import title
from tests.match.make import article, count, on, state

TOLD = {1: article(1)}
SINCE = When(date(2014, 6, 1), None, Precision.MONTH)
ON_FRIDAY = on(date(2019, 5, 3))
PLACES = ("Karaghan", "Mosul")
CIVILIANS, FIGHTERS, SOLDIERS = Population.CIVILIANS, Population.FIGHTERS, Population.SOLDIERS


@pytest.mark.parametrize(
    ("claims", "asked"),
    [
        ([count(1, place="Karaghan", when=ON_FRIDAY)], "How many people were killed in Karaghan on 3 May 2019?"),
        ([count(1, place="Karaghan")], "How many people were killed in Karaghan in May 2019?"),
        (
            [
                count(
                    1,
                    population=CIVILIANS,
                    by="US-led coalition",
                    place="Iraq",
                    places=("Iraq", "Syria"),
                    when=SINCE,
                    scope=Scope.CUMULATIVE,
                )
            ],
            "How many civilians were killed by the US-led coalition in Iraq and Syria since June 2014?",
        ),
        (
            [count(1, population=FIGHTERS, counted="members of the Daesh terrorist group", place="Palmyra")],
            "How many Islamic State fighters were killed in Palmyra in May 2019?",
        ),
        (
            [count(1, measure=Measure.DESTROYED, population=None, unit="bus", place="Karaghan")],
            "How many buses were destroyed in Karaghan in May 2019?",
        ),
        (
            [count(1, measure=Measure.SEIZED, population=None, unit="city")],
            "How many cities were seized in May 2019?",
        ),
        (
            [count(1, measure=Measure.DISTANCE, population=None, unit="km", places=PLACES)],
            "How far is Karaghan from Mosul?",
        ),
        ([state(1, Predicate.TOOK_CONTROL, "army", "city", place="Palmyra")], "Who held Palmyra in May 2019?"),
        (
            [
                state(1, subject="the US-led coalition", target="a hospital in Raqqa", place="Raqqa"),
                state(2, subject="The US-led coalition", target="a hospital in Raqqa", place="Raqqa", denied=True),
            ],
            "Did the US-led coalition attack a hospital in Raqqa in May 2019?",
        ),
        (
            [state(1, target="the mill", place="Karaghan"), state(2, subject="rebels", target="the mill")],
            "Who attacked the mill in Karaghan in May 2019?",
        ),
        (
            [state(1, Predicate.USED_WEAPON, "the army", "chlorine", place="Karaghan")],
            "Who used chlorine in Karaghan in May 2019?",
        ),
        (
            [state(1, Predicate.CLAIMED_RESPONSIBILITY, "rebels", "the bombing", place="Karaghan")],
            "Who claimed responsibility for the bombing in Karaghan in May 2019?",
        ),
    ],
)  # fmt: skip
def test_titles(claims: list[MatchClaim], asked: str) -> None:
    assert title(claims, TOLD) == asked


@given(
    st.sampled_from(list(Measure)),
    st.sampled_from([None, *Population]),
    st.text(max_size=20),
    st.text(max_size=20),
    st.sampled_from(["", "Karaghan"]),
)
def test_any_count_gets_one_question(
    measure: Measure, population: Population | None, by: str, counted: str, place: str
) -> None:
    asked = title([count(1, measure=measure, population=population, by=by, counted=counted, place=place)], TOLD)
    assert asked.endswith("?")
    assert asked.count("?") == 1
    assert "\n" not in asked
    assert "  " not in asked


@given(st.sampled_from(list(Predicate)), st.text(max_size=20), st.text(max_size=20), st.booleans())
def test_any_statement_gets_one_question(predicate: Predicate, subject: str, target: str, denied: bool) -> None:
    asked = title([state(1, predicate, subject, target, denied=denied)], {})
    assert asked.endswith("?")
    assert asked.count("?") == 1
