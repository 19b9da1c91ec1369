"""Bounds and approximations."""

import pytest

from tests.extract.quantities.reading import read

BEFORE = {
    "at least 30": "30..",
    "no fewer than 30": "30..",
    "not less than 30": "30..",
    "more than 30": "30..",
    "over 30": "30..",
    "well over 30": "30..",
    "upwards of 30": "30..",
    "in excess of 30": "30..",
    "a minimum of 30": "30..",
    "above 30": "30..",
    "up to 30": "..30",
    "as many as 30": "..30",
    "as high as 30": "..30",
    "under 30": "..30",
    "fewer than 30": "..30",
    "less than 30": "..30",
    "no more than 30": "..30",
    "at most 30": "..30",
    "just under 30": "..30",
    "a maximum of 30": "..30",
    "about 30": "~30",
    "around 30": "~30",
    "some 30": "~30",
    "nearly 30": "~30",
    "almost 30": "~30",
    "roughly 30": "~30",
    "an estimated 30": "~30",
    "close to 30": "~30",
    "approximately 30": "~30",
    "at least about 30": "~30..",
    "as many as around 30": "~..30",
    "at least another 30": "30..",
    "more than an estimated 30": "~30..",
}
AFTER = {
    "30 or more": "30..",
    "30-plus": "30..",
    "30+": "30..",
    "30 and counting": "30..",
    "30 or fewer": "..30",
    "30 or so": "~30",
    "30-odd": "~30",
    "some 30 or more": "~30..",
}


@pytest.mark.parametrize(("words", "number"), (BEFORE | AFTER).items())
def test_bound(words: str, number: str) -> None:
    assert read(f"Police saw {words} lorries there.") == [f"{number} lorry"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30 lorries or more", ["30.. lorry"]),
        ("20 killed and more than 30 hurt", ["20", "30.."]),
        ("20 dead and up to 30 hurt", ["20", "..30"]),
        ("20 hurt at least 5 badly", ["20", "5.."]),
        ("prices rose 5% over two years", ["5 % up", "2 year"]),
        ("a war of over two years", ["2.. year"]),
        ("around the two bridges", ["2 bridge"]),
        ("At least 20 killed and 55 wounded", ["20..", "55"]),
    ],
)
def test_a_qualifier_belongs_to_its_own_number(text: str, expected: list[str]) -> None:
    assert read(text) == expected
