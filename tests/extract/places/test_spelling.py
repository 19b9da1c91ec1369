"""How names of places are shown."""

import pytest

from app.extract.places.spelling import shown


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Ar Raqqah", "Raqqah"), ("Abū az̧ Z̧uhūr", "Abu az Zuhur"), ("al-Bab", "Bab")],
)
def test_shown(name: str, expected: str) -> None:
    assert shown(name) == expected
