"""The policy for vague words."""

import pytest

from tests.extract.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dozens of nurses", "24..99 nurse"),
        ("scores of nurses", "40..199 nurse"),
        ("tens of nurses", "20..99 nurse"),
        ("hundreds of nurses", "200..999 nurse"),
        ("thousands of nurses", "2000..9999 nurse"),
        ("tens of thousands of nurses", "20000..99999 nurse"),
        ("hundreds of thousands of nurses", "200000..999999 nurse"),
        ("millions of nurses", "2000000..9999999 nurse"),
        ("several nurses", "3..9 nurse"),
        ("several dozen nurses", "36..99 nurse"),
        ("several hundred nurses", "300..999 nurse"),
        ("several thousand nurses", "3000..9999 nurse"),
        ("a few hundred nurses", "200..999 nurse"),
        ("a couple of nurses", "2 nurse"),
        ("a handful of nurses", "3..9 nurse"),
        ("at least several dozen nurses", "36.. nurse"),
        ("up to several hundred nurses", "..999 nurse"),
        ("millions of dollars", "2000000..9999999 USD"),
        ("tens of thousands of tonnes", "20000..99999 t"),
        ("hundreds more", "200..999"),
        ("100s of nurses", "200..999 nurse"),
        ("wounding scores, police said", "40..199"),
        ("dozens wounded", "24..99"),
    ],
)
def test_interval(text: str, expected: str) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    "text", ["test scores rose", "she scores often", "many people", "some people", "a few people", "the couple wept"]
)
def test_not_vague_numbers(text: str) -> None:
    assert read(text) == []
