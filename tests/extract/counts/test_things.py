"""Counts of things, places and sums."""

import pytest

from tests.extract.counts.reading import content, drafts

FORMS = [
    ("The storm destroyed 140 houses and damaged 600 others.", ["140 destroyed"]),
    ("Rebels overran three villages and a dozen checkpoints.", ["three seized", "a dozen seized"]),
    ("Sappers blew up two bridges.", ["two destroyed"]),
    (
        "Five tankers, eight lorries and three cranes were destroyed.",
        ["Five destroyed", "eight destroyed", "three destroyed"],
    ),
    ("The mine lies some 30 km from the border.", ["some 30 km distance"]),
    ("The strike lasted nine days.", ["nine duration"]),
    ("The repairs cost $2.5 million.", ["$2.5 million money"]),
    ("Turnout rose 4 percent.", ["4 percent percentage"]),
    ("Crews conducted 22 rescue flights.", ["22 count"]),
    ("The minister is 62 years old.", []),
    ("They took two hours to answer.", ["two duration"]),
    ("They took two towns.", ["two seized"]),
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_things(text: str, expected: list[str]) -> None:
    found = [content(draft) for draft in drafts(text)]
    assert [f"{text[c.figure.start : c.figure.end]} {c.measure.value}" for c in found] == expected
    assert all(c.population is None for c in found)
