"""Ages are quantities of years."""

import pytest

from tests.extract.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("an 82-year-old baker", ["82 year"]),
        ("a six-month-old calf", ["6 month"]),
        ("aged 12", ["12 year"]),
        ("aged 6 and 9", ["6 year", "9 year"]),
        ("her mother, 35, left", ["35 year"]),
        ("children aged 5 to 12", ["5..12 year"]),
        ("18-24 year olds", ["18..24 year"]),
        ("Ivo Petrov, 34, of Varna", ["34 year"]),
        ("Petrovic, 31, won", ["31 year"]),
        ("Petrovic, now 36, has left", ["36 year"]),
        ("a family of five", ["5"]),
        ("London, 12 of them", ["12"]),
    ],
)
def test_age(text: str, expected: list[str]) -> None:
    assert read(text) == expected
