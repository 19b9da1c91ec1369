"""Signs before a number."""

import pytest

from tests.extract.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fell to -12°C", ["-12 °C"]),
        ("minus 5 degrees Celsius", ["-5 °C"]),
        ("closed at -0.4%", ["0.4 % down"]),
        ("a swing of +3%", ["3 % up"]),
        ("Varna-Burgas 20 km", ["20 km"]),
    ],
)
def test_sign(text: str, expected: list[str]) -> None:
    assert read(text) == expected
