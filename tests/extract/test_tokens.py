"""Words with their offsets."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.tokens import shape_of, tokenise


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mayor's office counted 1,250 homes.", ["The", "mayor", "'s", "office", "counted", "1,250", "homes", "."]),
        ("the miners’ union", ["the", "miners", "’", "union"]),
        ("al-Qaim, 3.5km away", ["al-Qaim", ",", "3.5km", "away"]),
        ("a 62-year-old nurse from the U.S. base", ["a", "62-year-old", "nurse", "from", "the", "U.S.", "base"]),
        ("M23 rebels with T-72 tanks", ["M23", "rebels", "with", "T-72", "tanks"]),
        ("“Nothing is left”", ["“", "Nothing", "is", "left", "”"]),
    ],
)
def test_words(text, words):
    assert [token.text for token in tokenise(text)] == words


@pytest.mark.parametrize(
    ("word", "shape"), [("WHO", "A"), ("Who", "X"), ("who", "x"), ("12th", "9"), ("“", "."), ("A", "X")]
)
def test_shape(word, shape):
    assert shape_of(word) == shape


@given(st.text(max_size=300))
def test_offsets_are_those_of_the_text(text):
    tokens = tokenise(text)
    assert all(text[t.start : t.end] == t.text for t in tokens)
    assert all(a.end <= b.start for a, b in pairwise(tokens))
