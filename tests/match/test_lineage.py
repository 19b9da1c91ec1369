"""Which text is a copy of which: edited and shortened copies, and texts that only tell the same."""

import pytest

from app.match import lineage, profile
from tests.match.make import article

REPORT = (
    "The ferry Amina left the harbour of Sulwa before dawn with three hundred pilgrims on board. Half an hour later "
    "its engine stopped and water came in through the car deck. Fishermen who heard the calls reached it first and "
    "took people off in small boats until the coast guard arrived. The minister of transport said that the ferry had "
    "been checked in spring and carried no more people than its papers allow. Relatives who waited at the harbour "
    "said that nobody had told them anything for hours. Divers will go down again when the wind drops on Thursday, "
    "the coast guard said, and the owner of the ferry has been told not to leave the country. It is the third wreck "
    "on this route since the bridge was closed, and the mayor of Sulwa asked for the old boats to be taken out of use."
)
OTHER = (
    "Rescue crews searched the bay of Sulwa on Wednesday after a passenger boat went down with hundreds aboard. "
    "Survivors spoke of smoke, of a sudden list to one side and of life jackets that would not open. Officials "
    "promised an inquiry and the owner a payment to every family. The boat was built forty years ago and had changed "
    "hands four times, most recently in a sale that two members of the council had called a mistake at the time."
)


def edited(text: str) -> str:
    """An editor's copy: other names, another tense, a sentence left out."""
    swapped = text.replace("Sulwa", "Solwah").replace(" has been ", " had been ").replace("coast guard", "navy")
    sentences = swapped.split(". ")
    return ". ".join(sentences[:3] + sentences[4:])


@pytest.mark.parametrize("copy", [REPORT, edited(REPORT), REPORT[: len(REPORT) * 2 // 3]])
def test_copies(copy: str) -> None:
    a, b = article(1, REPORT), article(2, copy)
    found = lineage.compare(a, b)
    assert found is not None
    assert 0.5 <= found.share <= 1
    assert lineage.compare(b, a) == found
    assert profile.keys(a) & profile.keys(b)


@pytest.mark.parametrize("text", [OTHER, "", "Two words"])
def test_texts_that_are_no_copies(text: str) -> None:
    assert lineage.compare(article(1, REPORT), article(2, text)) is None


def test_an_article_is_no_copy_of_itself() -> None:
    assert lineage.compare(article(1, REPORT), article(1, REPORT)) is None
