"""Filters from the address of a page."""

import pytest

from app.queries.question_index import Filters
from app.web.forms.lists import QuestionListForm


@pytest.mark.parametrize(
    ("sent", "filters", "start"),
    [
        ({}, Filters(), None),
        (
            {"q": "ferry  kelm", "all": "on", "measure": "killed", "after": "7"},
            Filters("ferry  kelm", "killed", True),
            7,
        ),
        ({"measure": "took control"}, Filters(measure="took control"), None),
        ({"measure": "' or 1=1"}, Filters(), None),
        ({"after": "-4"}, Filters(), None),
        ({"after": "9" * 40}, Filters(), None),
        ({"q": "x" * 500}, Filters(), None),
    ],
)
def test_what_cannot_be_read_is_no_filter(sent: dict[str, str], filters: Filters, start: int | None) -> None:
    form = QuestionListForm(sent)
    assert form.filters() == filters
    assert form.start() == start
