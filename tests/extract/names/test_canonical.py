"""One source has one name, however an article words it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.names import canonical


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("SOHR", "Syrian Observatory for Human Rights"),
        ("The Britain-based Syrian Observatory for Human Rights", "Syrian Observatory for Human Rights"),
        ("the Syrian Observatory for Human Rights monitoring group", "Syrian Observatory for Human Rights"),
        ("Syrian Obsrvatory for Human Rights", "Syrian Observatory for Human Rights"),
        ("the Daesh group", "Islamic State"),
        ("Jabhat Fath al-Sham", "Jabhat Fateh al-Sham"),
        ("World Health Organisation", "World Health Organization"),
        ("Damascus", "Syrian government"),
        ("Norway", "Norwegian government"),
        ("Malis army", "Malian army"),
        ("the Assad regimes official television channel", "Syrian state media"),
    ],
)
def test_known_names(words: str, expected: str) -> None:
    assert canonical(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a military source", "military source"),
        ("“the harbour master”", "harbour master"),
        ("  the   local fishermen's union ", "local fishermen's union"),
        ("the Observatory and two medics", "Observatory and two medics"),
        ("is", "is"),
        ("", ""),
    ],
)
def test_unknown_names_come_back_tidied(words: str, expected: str) -> None:
    assert canonical(words) == expected


@given(st.text(max_size=60))
def test_it_settles(words: str) -> None:
    assert canonical(words) == canonical(words)
