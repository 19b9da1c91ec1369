"""Claims that could answer one question share an index key; claims of other questions mostly do not."""

from datetime import timedelta

from app.domain.terms import Measure, Predicate, Scope
from app.match import blocking
from tests.match.make import DAY, article, count, on, state

STORY = "The Sulwa dam broke above Karaghan, mayor Orlanda Vesk said."
ONE, TWO = article(1, STORY), article(2, STORY)
NOWHERE = article(3, "Nothing of note.", published=None)


def test_one_place_one_measure() -> None:
    a, b = count(1, place="Karaghan"), count(2, article=3, place="Karaghan")
    assert blocking.keys(a, ONE) & blocking.keys(b, NOWHERE)


def test_claims_without_a_place_meet_through_their_story() -> None:
    bare = "Forty people died."
    assert blocking.keys(count(1, sentence=bare), ONE) & blocking.keys(count(2, article=2, sentence=bare), TWO)


def test_a_measure_of_its_own_meets_nothing_else() -> None:
    a = count(1, place="Karaghan")
    b = count(2, article=2, place="Karaghan", measure=Measure.KILLED_OR_INJURED)
    assert not blocking.keys(a, ONE) & blocking.keys(b, TWO)


def test_who_took_left_and_fought_over_a_place_meet() -> None:
    taken = state(1, Predicate.TOOK_CONTROL, place="Karaghan")
    fought = state(2, Predicate.CLASHES, article=2, place="Karaghan")
    assert blocking.keys(taken, ONE) & blocking.keys(fought, TWO)


def test_running_totals_of_a_country_meet_years_apart() -> None:
    a = count(1, sentence="Since then 900 died in Syria.", figure="900", place="Syria", scope=Scope.CUMULATIVE)
    b = count(2, article=2, sentence="The war took 800 in Syria.", figure="800", place="Syria", scope=Scope.CUMULATIVE)
    later = article(2, "Something else.", published=DAY + timedelta(900))
    assert blocking.keys(a, article(1, "A text.")) & blocking.keys(b, later)


def test_events_of_a_country_years_apart_do_not_meet() -> None:
    words = "10 died in Syria."
    a = count(1, sentence=words, place="Syria", when=on(DAY))
    b = count(2, article=2, sentence=words, place="Syria", when=on(DAY + timedelta(900)))
    later = article(2, "Something else.", published=DAY + timedelta(900))
    assert not blocking.keys(a, article(1, "A text.")) & blocking.keys(b, later)
