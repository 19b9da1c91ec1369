"""Which way a change went."""

import pytest

from tests.extract.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("profits rose 3%", ["3 % up"]),
        ("profits fell sharply, by 3%", ["3 % down"]),
        ("down 0.4 percent", ["0.4 % down"]),
        ("the index gained 12 points", ["12 point up"]),
        ("a drop of 40", ["40 down"]),
        ("a 5 percent increase", ["5 % up"]),
        ("a 12-point fall", ["12 point down"]),
        ("sales were 20% higher", ["20 % up"]),
        ("2 points lower", ["2 point down"]),
        ("grew at an annual rate of 2.6 percent", ["2.6 % up"]),
        ("gained 120 points, or 0.4 percent", ["120 point up", "0.4 % up"]),
        ("lost $2 (3%)", ["2 USD down", "3 % down"]),
        ("cut the rate by 25 basis points, to 1.75 percent", ["25 basis point down", "1.75 %"]),
        ("raised pay by 3%", ["3 % up"]),
        ("cut 200 jobs", ["200 job down"]),
    ],
)
def test_change(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fell to 30", ["30"]),
        ("rose to $3 billion from $2 billion", ["3000000000 USD", "2000000000 USD"]),
        ("4%, up from 3%", ["4 %", "3 %"]),
        ("dropped below $7,000", ["..7000 USD"]),
        ("blew up two bridges", ["2 bridge"]),
        ("dropped 20 bombs", ["20 bomb"]),
        ("sank two ships", ["2 ship"]),
        ("a net loss of $2 million", ["2000000 USD"]),
        ("trading lower at 1,034 pence", ["1034 penny"]),
        ("raised $5 million from investors", ["5000000 USD"]),
        ("up to 40 bridges", ["..40 bridge"]),
    ],
)
def test_a_level_or_a_deed_has_no_direction(text: str, expected: list[str]) -> None:
    """A number that was reached is a level; a thing that was dropped or raised did not change."""
    assert read(text) == expected
