"""Of one event, or a running total."""

import pytest

from tests.extract.counts.reading import content, drafts

SCOPES = [
    ("The feud has killed 90 people since 2009.", "cumulative"),
    ("Since the drought began, 90 people have died.", "cumulative"),
    ("The strike has killed 90 people since Friday.", "event"),
    ("It was the worst fire since 1990 and killed 90 people.", "event"),
    ("In a city divided since 1974, a bomb killed two tourists.", "event"),
    ("The civil war has killed 9,000 people.", "cumulative"),
    ("Over the past year 90 people have drowned.", "cumulative"),
    ("In recent weeks 90 people have drowned.", "cumulative"),
    ("This year 90 people have drowned.", "cumulative"),
    ("Earlier this year a fire killed 90 people.", "event"),
    ("A fire killed 90 people last week.", "event"),
    ("About 400,000 people have been killed.", "cumulative"),
]


@pytest.mark.parametrize(("text", "expected"), SCOPES)
def test_scope(text: str, expected: str) -> None:
    assert content(drafts(text)[-1]).scope == expected
