"""Where numbers stand on an axis."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.queries.scales import scale_for

values = st.lists(st.floats(0, 1e12, allow_nan=False).map(lambda v: round(v, 3)), min_size=1, max_size=8)


@given(values)
def test_every_value_stands_inside_the_axis_and_in_order(numbers: list[float]) -> None:
    scale = scale_for(numbers)
    positions = [scale.position(number) for number in sorted(numbers)]
    assert positions == sorted(positions)
    assert all(0 <= at <= 100 for at in positions)


@given(values)
def test_ticks_are_few_and_ascending(numbers: list[float]) -> None:
    ticks = scale_for(numbers).ticks()
    assert len(ticks) <= 6
    assert ticks == sorted(set(ticks))


@pytest.mark.parametrize(
    ("numbers", "log"), [([600, 4400], False), ([3, 4400], True), ([0, 4400], False), ([7], False), ([0], False)]
)
def test_a_wide_span_asks_for_a_logarithmic_axis(numbers: list[float], log: bool) -> None:
    assert scale_for(numbers).log is log


def test_a_linear_axis_that_reaches_near_zero_begins_there() -> None:
    assert scale_for([600, 4400]).low == 0
    assert scale_for([180, 188]).low > 170
