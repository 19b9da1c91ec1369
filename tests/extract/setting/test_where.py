"""Where a claim's event was."""

from datetime import date

import pytest

from app.domain.article import Block
from app.domain.terms import BlockKind
from app.extract.reader import read


def claim(text, words):
    """The claim of a text that begins nearest to some words."""
    claims = read(text, [Block(0, len(text), BlockKind.BODY)], date(2021, 8, 20))
    return min(claims, key=lambda c: abs(c.start - text.index(words)))


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        ("A mine collapsed in Kolwezi. Nine people were killed.", "Nine people", "Kolwezi"),
        ("The army captured Kismayo on Friday.", "The army", "Kismayo"),
        # "the city" is what the article is about, not what it named last
        (
            "Rebels entered Goma. People fled Goma towards Rutshuru and Sake. The rebels captured the city on Monday.",
            "The rebels captured",
            "Goma",
        ),
        ("A bridge fell in Beira. The town lies 40 km from Dondo.", "The town", "Beira"),
        ("A bridge fell in Beira. Nine people died in the city of Dondo.", "Nine people", "Dondo"),
        ("The army retook Mekelle. Troops also captured the airport south of the city.", "Troops", "Mekelle airport"),
        (
            "The army retook Mekelle. It said its forces seized the city and opened the road to Axum.",
            "its forces seized",
            "Mekelle",
        ),
    ],
)
def test_place(text, words, place):
    assert claim(text, words).place == place


def test_running_total_takes_no_place_from_before():
    text = "A bomb killed two people in Kabul. More than 200,000 people have been killed since the war began in 2001."
    assert claim(text, "More than 200,000").place != "Kabul"


def test_headline_takes_the_place_of_its_lead():
    text = "Ferry fire kills nine\n\nNine people died off Basilan, the coast guard said."
    blocks = [Block(0, 21, BlockKind.HEADLINE), Block(23, len(text), BlockKind.BODY)]
    assert [c.place for c in read(text, blocks, None)] == ["Basilan", "Basilan"]
