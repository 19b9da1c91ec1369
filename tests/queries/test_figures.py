"""How numbers are written on a page."""

from decimal import Decimal

import pytest

from app.queries import figures


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "0"),
        (624, "624"),
        (4350, "4,350"),
        (Decimal("3.20"), "3.2"),
        (Decimal("4350.000000"), "4,350"),
        (2.5, "2.5"),
    ],
)
def test_number(value: int | Decimal | float, written: str) -> None:
    assert figures.number(value) == written


@pytest.mark.parametrize(
    ("value", "written"), [(950, "950"), (2500, "2.5k"), (40_000_000, "40m"), (2_500_000_000, "2.5bn"), (0.5, "0.5")]
)
def test_compact(value: float, written: str) -> None:
    assert figures.compact(value) == written


@pytest.mark.parametrize(
    ("low", "high", "approx", "words"),
    [
        (43, None, False, "at least 43"),
        (None, 50, False, "up to 50"),
        (180, 180, True, "about 180"),
        (20, 30, False, "20 to 30"),
        (624, 624, False, "624"),
        (None, None, False, ""),
        (0, 0, False, "0"),
    ],
)
def test_interval(low: int | None, high: int | None, approx: bool, words: str) -> None:
    assert figures.interval(low, high, approx=approx) == words


@pytest.mark.parametrize(
    ("disagreement", "words"),
    [(6.97, "7.0x apart"), (1, ""), (None, "affirmed and denied"), (1.04, "1.0x apart"), (1234.5, "1,234x apart")],
)
def test_apart(disagreement: float | None, words: str) -> None:
    assert figures.apart(disagreement, denied=True) == words


def test_statements_in_conflict_without_a_denial() -> None:
    assert figures.apart(None, denied=False) == "in conflict"
