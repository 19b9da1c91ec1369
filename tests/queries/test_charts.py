"""The picture of a question's answers."""

from itertools import pairwise

import pytest

from app.queries.charts import Interval, chart


@pytest.mark.parametrize(
    ("low", "high", "shape"), [(5, 5, "dot"), (5, 9, "bar"), (5, None, "from"), (None, 9, "to"), (0, 0, "dot")]
)
def test_shape_follows_the_bounds(low: int | None, high: int | None, shape: str) -> None:
    drawn = chart([Interval(low, high, False, "words", "source")])
    assert drawn is not None
    assert drawn.marks[0].shape == shape


def test_nothing_to_place_is_no_chart() -> None:
    assert chart([]) is None
    assert chart([Interval(None, None, False, "some", "source")]) is None


def test_positions_are_percentages_in_the_order_of_the_values() -> None:
    drawn = chart([Interval(100, 100, False, "100", "a"), Interval(400, None, True, "over 400", "b")])
    assert drawn is not None
    first, second = drawn.marks
    assert float(first.middle.rstrip("%")) < float(second.left.rstrip("%"))
    assert second.right == "100.00%"
    assert (first.soft, second.soft) == (False, True)


def test_ticks_keep_apart() -> None:
    drawn = chart([Interval(1, 1, False, "1", "a"), Interval(10**7, 10**7, False, "ten million", "b")])
    assert drawn is not None
    places = [float(tick.at.rstrip("%")) for tick in drawn.ticks]
    assert all(b - a >= 9 for a, b in pairwise(places))
    assert drawn.log
