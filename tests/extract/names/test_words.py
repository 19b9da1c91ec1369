"""Words and their offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.names.words import CAPITALISED, CAPITALS, LOWER, norm, words


@pytest.mark.parametrize(
    ("text", "norms"),
    [
        ("Syria’s U.S.-led al-Qaïda", ["syrias", "us", "led", "al", "qaida"]),
        ("T-72 at 3.5km", ["t", "72", "at", "3", "5km"]),
        ("Kata'ib", ["kataib"]),
        ("ʼ", ["ʼ"]),
        ("", []),
    ],
)
def test_words_are_cut_and_spelt_for_comparison(text: str, norms: list[str]) -> None:
    assert words(text).norms == norms


def test_shapes() -> None:
    assert words("the Islamic IS A").shapes == [LOWER, CAPITALISED, CAPITALS, CAPITALISED]


@given(st.text(max_size=200))
def test_offsets_are_those_of_the_text(text: str) -> None:
    cut = words(text)
    assert all(cut.norms)
    assert all(
        norm(text[start:end]) == spelt for start, end, spelt in zip(cut.starts, cut.ends, cut.norms, strict=True)
    )
