"""What two places say."""

from dataclasses import replace
from typing import Any

import pytest

from app.match.features import place
from app.match.features.signal import Pair
from app.match.prepared import prepare
from tests.match.make import article, count

BOTH = "Shells fell on Karaghan in the province of Sulwa."


@pytest.mark.parametrize(
    ("a", "b", "text", "level"),
    [
        ("Karaghan", "Karaghan", "", "same"),
        ("Al-Karaghan", "karaghan", "", "same"),
        ("Karaghan", "Pelmira", "", "differ"),
        ("Syria", "Pelmira", "", "wider"),
        ("Karaghan", "Sulwa", BOTH, "one scene"),
    ],
)
def test_levels(a: str, b: str, text: str, level: str) -> None:
    one, two = prepare(count(1, place=a), article(1, text)), prepare(count(2, article=2, place=b), article(2, text))
    signal = place.compare(Pair(one, two, None))
    assert signal is not None
    assert signal.level == level


def test_a_rare_name_is_worth_more() -> None:
    assert place.rarity("karaghan") > place.rarity("paris") > 0


def test_nothing_is_said_where_one_names_no_place() -> None:
    one, two = prepare(count(1), article(1)), prepare(count(2, article=2, place="Sulwa"), article(2))
    assert place.compare(Pair(one, two, None)) is None


@pytest.mark.parametrize(
    ("known", "level"),
    [
        ({"beside": (("karaghan", "sulwa"),)}, "told together"),
        ({"beside": (("karaghan", "sulwa"),), "contrasts": (("killed", "karaghan", "sulwa"),)}, "told apart"),
        ({"contrasts": (("injured", "karaghan", "sulwa"),)}, "differ"),
    ],
)
def test_what_an_article_says_of_two_places(known: dict[str, Any], level: str) -> None:
    one = prepare(count(1, place="Karaghan"), replace(article(1), **known))
    two = prepare(count(2, article=2, place="Sulwa"), article(2))
    for pair in (Pair(one, two, None), Pair(two, one, None)):
        signal = place.compare(pair)
        assert signal is not None
        assert signal.level == level


@pytest.mark.parametrize(("scene", "level"), [(("karaghan",), "scene shared"), (("sulwa",), "scene differs")])
def test_an_opening_that_names_no_place_is_of_the_places_beside_it(scene: tuple[str, ...], level: str) -> None:
    one = prepare(count(1), replace(article(1), opening=300, scene=scene))
    two = prepare(count(2, article=2, place="Karaghan"), article(2))
    signal = place.compare(Pair(one, two, None))
    assert signal is not None
    assert signal.level == level
