"""Two numbers that state one interval."""

import pytest

from tests.extract.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20 to 30 wells", ["20..30 well"]),
        ("20-30 wells", ["20..30 well"]),
        ("20–30 wells", ["20..30 well"]),
        ("20 or 30 wells", ["20..30 well"]),
        ("between 20 and 30 wells", ["20..30 well"]),
        ("between about 20 and 30 wells", ["~20..30 well"]),
        ("about 20 to 30 wells", ["~20..30 well"]),
        ("one or two wells", ["1..2 well"]),
        ("20- to 30-minute rides", ["20..30 minute"]),
        ("costs range from 20 to 30 euros", ["20..30 EUR"]),
        ("from 500 to well over 1,000 birds", ["500.. bird"]),
        ("2 to 3 million birds", ["2000000..3000000 bird"]),
        ("$2 to $3 million", ["2000000..3000000 USD"]),
        ("€1.2-1.5 billion", ["1200000000..1500000000 EUR"]),
        ("20-30,000 birds", ["20000..30000 bird"]),
        ("500 to 1 million birds", ["500..1000000 bird"]),
        ("10% to 15%", ["10..15 %"]),
        ("20 to 30 percent", ["20..30 %"]),
        ("between one and three hours", ["1..3 hour"]),
        ("from 20 to, by some counts, 30 birds", ["20..30 bird"]),
        ("two to three dozen birds", ["~24..36 bird"]),
    ],
)
def test_range(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rose from 20 to 30", ["20", "30"]),
        ("fell from 3% to 2%", ["3 %", "2 %"]),
        ("the target was raised from $45 to $50", ["45 USD", "50 USD"]),
        ("20 and 30 wells", ["20", "30 well"]),
        ("United won 3-2", ["3", "2"]),
        ("they lost 1-2", ["1", "2"]),
        ("a 2-2 draw", ["2", "2"]),
        ("took it 6-4, 3-6, 7-5", ["6", "4", "3", "6", "7", "5"]),
        ("beaten by 5 votes to 4", ["5 vote", "4"]),
    ],
)
def test_two_numbers(text: str, expected: list[str]) -> None:
    """A change from one level to another, a list, and a score are two numbers; a score is never an interval."""
    assert read(text) == expected
