"""Numbers in digits."""

import pytest

from tests.extract.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("280000 trees", "280000 tree"),
        ("280,000 trees", "280000 tree"),
        ("2,280,000 trees", "2280000 tree"),
        ("12 500 trees", "12500 tree"),
        ("12\u00a0500 trees", "12500 tree"),
        ("12\u202f500 trees", "12500 tree"),
        ("1.234.567 trees", "1234567 tree"),
        ("1,50,000 trees", "150000 tree"),
        ("1.234 metres", "1.234 m"),
        ("28,455.09 points", "28455.09 point"),
        ("3.50 inches", "3.5 in"),
        (".315 inches", "0.315 in"),
        ("2½ hours", "2.5 hour"),
        ("¾ mile", "0.75 mi"),
        ("1/2 mile", "0.5 mi"),
    ],
)
def test_value(text: str, expected: str) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize("text", ["open 24/7", "the 9/11 inquiry", "agent 007", "version 1.2.3", "9" * 40, "1" * 5000])
def test_codes_are_no_numbers(text: str) -> None:
    assert read(text) == []


def test_a_list_is_not_a_grouping() -> None:
    assert read("1,2,3 and 4") == ["1", "2", "3", "4"]
