"""Links as waterfalls."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.matching import Feature
from app.queries.evidence import waterfall


@given(st.lists(st.floats(-20, 20).map(lambda w: round(w, 2)), max_size=12))
def test_bars_stay_in_the_frame_and_add_up(weights: list[float]) -> None:
    drawn = waterfall([Feature("place", 1.0, weight) for weight in weights])
    assert 0 <= number(drawn.zero) <= 100
    for reason in drawn.reasons:
        assert -0.02 <= number(reason.x) <= number(reason.x) + number(reason.width) <= 100.02
    assert [reason.favours for reason in drawn.reasons] == [weight >= 0 for weight in weights]


def test_each_bar_begins_where_the_one_before_ended() -> None:
    first, second = waterfall([Feature("place", 1.0, 4.0), Feature("days", 1.0, -1.0)]).reasons
    assert (first.x, first.width) == ("0.00%", "100.00%")
    assert (second.x, second.width) == ("75.00%", "25.00%")


def number(percent: str) -> float:
    return float(percent.rstrip("%"))
