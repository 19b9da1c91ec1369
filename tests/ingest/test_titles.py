"""Titles inside texts."""

import pytest

from app.ingest.titles import bare, prefix_end


@pytest.mark.parametrize(
    ("text", "title", "found"),
    [
        ("Dam breaks in the north. Five died.", "Dam breaks in the north", "Dam breaks in the north."),
        ("DAM BREAKS IN THE NORTH Five died.", "Dam Breaks in the North", "DAM BREAKS IN THE NORTH"),
        ("Dam’s wall breaks: five dead A wall broke.", "Dams wall breaks five dead", "Dam’s wall breaks: five dead"),
        ("Dam breaks in north state TV A dam broke.", "Dam breaks in north state", "Dam breaks in north state TV"),
        ("Dam breaks in the north AFP Monday 3 Oct 2016 A dam", "Dam breaks in the north", "Dam breaks in the north"),
        ("Dam breaks in the north | Valley Post", "Dam breaks in the north | Valley Post", "Dam breaks in the north"),
        ("Dam breaks in the north after days of rain.", "Dam breaks in the north", None),
        ("A dam broke.", "Dam breaks in the north", None),
        ("Dam breaks. Five died.", "Dam breaks", None),
        ("Dam breaks in the north", "", None),
    ],
)
def test_where_a_title_at_the_start_ends(text: str, title: str, found: str | None) -> None:
    end = prefix_end(text, 0, title)
    assert (text[:end] if end else None) == found


def test_a_bare_title() -> None:
    assert bare("title: Dam breaks | Valley Post") == "Dam breaks"
    assert bare("Dam breaks - from Valley Post") == "Dam breaks"
    assert bare("Dam breaks - five dead") == "Dam breaks - five dead"
