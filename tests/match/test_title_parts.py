"""The parts of titles read as inside a sentence."""

from datetime import date

import pytest

from app.domain.claim import ReadClaim, Stating, When
from app.domain.matching import MatchClaim
from app.domain.terms import Precision, Predicate
from app.match.title_parts import day, party, plain_doer


@pytest.mark.parametrize(
    ("told", "inside"),
    [
        ("Air raids", "air raids"),
        ("Soldiers", "soldiers"),
        ("Flood", "flood"),
        ("Barrel bomb attack", "barrel bomb attack"),
        ("A suicide bomber", "a suicide bomber"),
        ("Kurdish fighters", "the Kurdish fighters"),
        ("Islamic State", "the Islamic State"),
        ("Israel", "Israel"),
        ("Hamas", "Hamas"),
        ("Boko Haram", "Boko Haram"),
        ("US-led coalition", "the US-led coalition"),
    ],
)
def test_party(told, inside):
    assert party(told).removeprefix("the ") == inside.removeprefix("the ")


@pytest.mark.parametrize(
    ("name", "plain"),
    [("air raids", True), ("Saturdays convoy attack", False), ("6 shells", False), ("Goma", False), ("Tuesday", False)],
)
def test_plain_doer(name, plain):
    assert plain_doer(name, ("Goma",)) is plain


def test_a_year_is_told_as_a_year():
    year = When(date(2015, 1, 1), date(2015, 12, 31), Precision.YEAR)
    claim = MatchClaim(1, 1, ReadClaim(0, 4, Stating(Predicate.ATTACKED), when=year), "They bombed it.", 0, 4)
    assert day([claim], [date(2016, 3, 27)]) == "in 2015"
