"""What kind of happening a sentence tells."""

import pytest

from app.match import camps, cues, matters
from tests.match.make import count


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("Air strikes hit the mill.", {"air"}),
        ("A suicide bomber blew himself up.", {"bomb"}),
        ("Mortar shells fell on the market.", {"shelling"}),
        ("The ferry capsized in the bay.", {"sea"}),
        ("The mayor resigned.", set()),
    ],
)
def test_means(sentence: str, kinds: set[str]) -> None:
    assert matters.means(sentence) == kinds


@pytest.mark.parametrize(
    ("left", "right", "adds"),
    [
        ("The union said", "more miners died", True),
        ("In hospital another", "died", True),
        ("The union said", "miners died", False),
        ("There were", "more than in May", False),
    ],
)
def test_increments(left: str, right: str, adds: bool) -> None:
    assert matters.increment(left, right) is adds


@pytest.mark.parametrize(
    ("sentence", "figure", "newer", "older"),
    [
        ("The toll rose to 31.", "31", True, False),
        ("The toll is 31, up from 20.", "31", True, False),
        ("The toll is 31, up from 20.", "20", False, True),
        ("An earlier toll of the fire was 20.", "20", False, True),
        ("The fire killed 20.", "20", False, False),
    ],
)
def test_cues(sentence: str, figure: str, newer: bool, older: bool) -> None:
    claim = count(1, sentence=sentence, figure=figure)
    assert bool(cues.later(claim)) is newer
    assert bool(cues.earlier(claim)) is older


@pytest.mark.parametrize(
    ("a", "b", "differ"),
    [
        ("Syrian army", "government troops", False),
        ("Syrian army", "Iraqi army", True),
        ("Islamic State", "ISIL", False),
        ("Islamic State", "state forces", True),
        ("gunmen", "rebels", False),
    ],
)
def test_camps(a: str, b: str, differ: bool) -> None:
    assert camps.of(a).differ(camps.of(b)) is differ
