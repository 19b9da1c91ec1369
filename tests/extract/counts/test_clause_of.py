"""The words that make a claim, who did it, and who was counted, as worded."""

import pytest

from tests.extract.counts.reading import content, drafts

QUOTES = [
    ("On Monday a landslide killed nine miners near the pit.", "a landslide killed nine miners"),
    ("The mayor said 30 people were injured in the blast.", "30 people were injured"),
    ("A bus fell into a ravine, killing 14 pilgrims, police said.", "killing 14 pilgrims"),
    ("He said 61 people were “accidentally killed” in May.", "61 people were “accidentally killed”"),
    ("The hut lies some 12 km from the town of Elim.", "The hut lies some 12 km from the town of Elim"),
]


@pytest.mark.parametrize(("text", "quote"), QUOTES)
def test_span(text: str, quote: str) -> None:
    (draft,) = drafts(text)
    assert text[draft.start : draft.end] == quote


DOERS = [
    ("Army helicopters killed 12 insurgents.", "Army helicopters"),
    ("Twelve insurgents were killed by army helicopters.", "army helicopters"),
    ("Twelve sailors drowned.", ""),
    ("They killed 12 insurgents.", ""),
    ("The brigade lost 40 men.", ""),
]


@pytest.mark.parametrize(("text", "by"), DOERS)
def test_doer(text: str, by: str) -> None:
    (draft,) = drafts(text)
    assert content(draft).by == by


COUNTED = [
    ("The storm killed at least 20 fishermen.", "fishermen"),
    ("The storm killed dozens of fishermen.", "fishermen"),
    ("The storm killed 20.", ""),
    ("The raid killed 188 guards and militiamen.", "guards and militiamen"),
    ("The raid killed 15 members of the border guard.", "members of the border guard"),
    ("The raid killed a shepherd.", "shepherd"),
]


@pytest.mark.parametrize(("text", "words"), COUNTED)
def test_counted(text: str, words: str) -> None:
    (draft,) = drafts(text)
    assert content(draft).counted == words
