"""Which "one" is a number."""

import pytest

from tests.extract.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one soldier drowned", ["1 soldier"]),
        ("One dead in ferry fire", ["1"]),
        ("killing one and wounding three", ["1", "3"]),
        ("three were hurt and one was killed", ["3", "1"]),
        ("at least one", ["1.."]),
        ("no more than one", ["..1"]),
        ("one more", ["1"]),
        ("only one survivor", ["1 survivor"]),
        ("one or two", ["1..2"]),
    ],
)
def test_number(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "one of the sailors",
        "no one came",
        "the one who left",
        "the only one left",
        "at one point",
        "one another",
        "this one",
        "day one",
        "one day he left",
        "one by one",
        "one-on-one talks",
        "a one-time deal",
        "one can hope",
        "the world number one",
        "each one",
        "on the one hand",
    ],
)
def test_pronoun(text: str) -> None:
    assert read(text) == []
