"""When a claim's event was."""

from datetime import date

import pytest

from tests.extract.setting.test_where import claim


@pytest.mark.parametrize(
    ("text", "words", "start", "end"),
    [
        ("On Tuesday a boat sank, killing nine people.", "nine people", date(2021, 8, 17), date(2021, 8, 17)),
        (
            "The quake, the worst since 1950, killed nine people on Tuesday.",
            "nine",
            date(2021, 8, 17),
            date(2021, 8, 17),
        ),
        (
            "More than 9,000 people were killed since the revolt began in May 2014.",
            "9,000",
            date(2014, 5, 1),
            None,
        ),
    ],
)
def test_time(text, words, start, end):
    when = claim(text, words).when
    assert when is not None
    assert (when.start, when.end) == (start, end)


def test_no_time_told():
    assert claim("A boat sank, killing nine people.", "nine").when is None
