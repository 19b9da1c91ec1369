"""One article with its claims marked in place."""

import pytest

from app.queries import article_detail
from tests.queries import make

pytestmark = pytest.mark.django_db
TEXT = "Mine disaster\n\nMenu | Home\n\nAt least 9 miners died on Monday.\nThe owner denied it.\n"
BLOCKS = [[0, 13, "headline"], [15, 26, "boilerplate"], [28, len(TEXT) - 1, "body"]]


def test_the_text_is_shown_whole_by_paragraphs_of_its_blocks() -> None:
    page = article_detail.load(make.article(TEXT, "Pit News", blocks=BLOCKS).pk)
    shown = [(each.kind, "".join(piece.text for piece in each.pieces)) for each in page.paragraphs]
    assert shown == [
        ("headline", "Mine disaster"),
        ("boilerplate", "Menu | Home"),
        ("body", "At least 9 miners died on Monday."),
        ("body", "The owner denied it."),
    ]


def test_a_claim_is_marked_and_noted_beside_its_paragraph() -> None:
    article = make.article(TEXT, blocks=BLOCKS)
    claim = make.quantity(article, "At least 9 miners died", "At least 9", 9, None, source="Union")
    asked = make.question("How many miners died?", [[claim]], width=3.0)
    paragraph = article_detail.load(article.pk).paragraphs[2]
    assert paragraph.pieces[0].anchors == (claim.pk,)
    note = paragraph.notes[0]
    assert (note.words, note.source, note.question, note.apart) == ("At least 9", "Union", asked.pk, True)


def test_copies_digest_and_evidence_are_told() -> None:
    evidence = {
        "outlet": {"how": "masthead", "start": 0, "end": 4},
        "published": {"how": "given", "start": None, "end": None},
    }
    article = make.article(TEXT, "Pit News", blocks=BLOCKS, digest_of="A digest of a text", evidence=evidence)
    make.copy(article, make.article(TEXT, "Ore Daily", title="The same"), 0.874)
    page = article_detail.load(article.pk)
    assert page.digest_of == "A digest of a text"
    assert page.evidence["outlet"] == article_detail.Known("masthead", "Mine")
    assert page.evidence["published"].words == ""
    assert [(copy.outlet, copy.share) for copy in page.copies] == [("Ore Daily", 87)]


@pytest.mark.parametrize("size", [1, 50])
def test_the_number_of_queries_does_not_grow(size: int, django_assert_max_num_queries: object) -> None:
    text = " ".join(f"Pit {n}: {n} miners died." for n in range(size))
    article = make.article(text)
    for n in range(size):
        make.question("?", [[make.quantity(article, f"{n} miners died", str(n), n, n)]])
    with django_assert_max_num_queries(3):  # type: ignore[operator]
        assert article_detail.load(article.pk).claims == size
