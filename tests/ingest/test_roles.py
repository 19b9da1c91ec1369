"""Which lines are headline, story and page frame."""

import pytest

from app.domain.terms import BlockKind
from app.ingest.reader import read_text

HEADLINE = "Mine collapses in the hills, 14 feared dead"
LEAD = "A mine collapsed on Tuesday night, and 14 miners were killed, the union said."
MORE = "Rescue teams dug until dawn. Nine men are still missing."


def parts(text: str, title: str = "") -> dict[str, list[str]]:
    """The words of the blocks by kind."""
    article = read_text(text, title=title)
    out: dict[str, list[str]] = {kind.value: [] for kind in BlockKind}
    for block in article.blocks:
        out[block.kind.value].append(text[block.start : block.end])
    return out


@pytest.mark.parametrize(
    "line",
    [
        "skip to content",
        "No Script",
        "Please Wait...",
        "- Advertisement -",
        "Back to top button",
        "Comments",
        "Must Read",
        "Related News...",
        "Share this",
        "Home News World Sport Opinion",
        "Home > World > Asia",
        "HomeWorldMine collapses in the hills, 14 feared dead",
        "folder_openAsia access_time6 years ago",
        "starAdd to favorites",
        "6 years ago",
        "mine | hills | union | rescue",
        "#mine #hills",
        "Source: News Agencies, edited by the web desk",
        "The post Mine collapses appeared first on Valley Radio.",
        "from Valley Radio http://ift.tt/x1",
        "via IFTTT",
        "No comments:",
        "Post a Comment",
        "https://valley.example/mine",
        "Read Also",
        "Read more: Flood in the valley kills three people.",
        "Date of publication 5 July 2016",
        "Miners at the gate of the pit. (Photo by AFP)",
        "Miners wait in this handout picture provided by the union on May 4, 2018.",
        "Men at the pit, May 4, 2018. REUTERS/Ann Lee/Handout via Reuters",
        "By Ann Lee",
        "1,204 views",
        "* * *",
        "© 2016 Valley Post",
    ],
)
def test_page_frame_is_boilerplate_wherever_it_stands(line: str) -> None:
    before = parts(f"{line}\n\n{HEADLINE}\n\n{LEAD}\n\n{MORE}\n")
    between = parts(f"{HEADLINE}\n\n{LEAD}\n\n{line}\n\n{MORE}\n")
    after = parts(f"{HEADLINE}\n\n{LEAD}\n\n{MORE}\n\n{line}\n")
    for found in (before, between, after):
        assert line in found["boilerplate"]
        assert found["headline"] == [HEADLINE]
        assert LEAD in found["body"]
    assert MORE in before["body"]
    assert MORE in after["body"]


@pytest.mark.parametrize(
    "line",
    [
        "Home owners counted 12 ruined houses.",
        "The president told Reuters that 14 men had died.",
        "The comments came after 14 men died.",
        "Share prices fell 3 percent after the news.",
        "“We lost 14 men,” she said.",
        "He said: “Print this: 14 are dead.”",
        "Star forward Ann Lee gave 500 dollars.",
        "At least 31 others, most of them women and children from the villages, were injured in the stampede",
        "Fourteen died.",
        "It happened three years ago, in May 2016, at the same pit.",
        "The video shows 14 bodies under the rubble.",
        "The dead: 14 miners.",
        "Related groups lost 5 men, the union said.",
        "Three photographs by residents show the pit.",
        "In this picture of misery, 14 families wait. Nobody helps them. Many of them are ill.",
    ],
)
def test_a_line_of_the_story_stays_in_it(line: str) -> None:
    assert line in parts(f"{HEADLINE}\n\n{LEAD}\n\n{line}\n\n{MORE}\n")["body"]


def test_the_headline_is_one_each_time() -> None:
    text = f"Asia\n{HEADLINE}\n{HEADLINE}\nLocal Editor\n\n{LEAD}\n\n{HEADLINE}\n\n{MORE}"
    found = parts(text)
    assert found["headline"] == [HEADLINE] * 3
    assert found["boilerplate"] == ["Asia", "Local Editor"]
    assert read_text(text).title == HEADLINE


def test_a_crosshead_is_a_headline_of_its_own() -> None:
    assert "NO WAY OUT" in parts(f"{HEADLINE}\n{LEAD}\nNO WAY OUT\n{MORE}")["headline"]


def test_readers_comments_are_not_the_article() -> None:
    found = parts(f"{HEADLINE}\n\n{LEAD}\n\n{MORE}\n\nComments\n\nJo: My uncle says that 900 miners died there.")
    assert found["body"] == [LEAD, MORE]


def test_comments_above_the_story_close_nothing() -> None:
    assert parts(f"{HEADLINE}\n0 Comments\n\n{LEAD}\n\n{MORE}")["body"] == [LEAD, MORE]


def test_headlines_of_other_articles_are_boilerplate() -> None:
    others = "Twin blasts kill 40 in harbour town\n\nFerry sinks, 31 drown off the coast"
    found = parts(f"{HEADLINE}\n\n{LEAD}\n\n{MORE}\n\nRelated News\n\n{others}")
    assert found["body"] == [LEAD, MORE]
    assert found["headline"] == [HEADLINE]


def test_glued_pieces_are_cut_from_a_text_without_line_breaks() -> None:
    text = (
        f"Tue 05 Jul 2016 {HEADLINE}. {LEAD} Tags Asia mine union The owner of the pit was not there. "
        f"Women wait at the gate of the pit on Wednesday. (AFP Photo) {MORE} --Reuters Read Also"
    )
    found = parts(text, HEADLINE)
    assert found["headline"] == [f"{HEADLINE}."]
    assert found["body"] == [LEAD, "The owner of the pit was not there.", MORE]
    assert found["boilerplate"] == [
        "Tue 05 Jul 2016",
        "Tags Asia mine union",
        "Women wait at the gate of the pit on Wednesday. (AFP Photo)",
        "--Reuters",
        "Read Also",
    ]


def test_a_wrapped_text_has_whole_paragraphs() -> None:
    paragraph = (
        "A mine collapsed in the hills on Tuesday night and buried the men\n"
        "of the late shift, 14 of whom were killed, the union said after\n"
        "it had counted them. Others were dug out by their families, who\n"
        "had come from the villages with shovels and lamps before dawn.\n"
    )
    assert parts(f"{paragraph}\n{paragraph}\n{paragraph}")["body"] == [paragraph.strip()] * 3


@pytest.mark.parametrize("text", ["3 miners killed in the hills", "Mine collapse kills three", "Three died."])
def test_a_few_words_to_look_up_are_the_story(text: str) -> None:
    assert text in parts(text)["body"] + parts(text)["headline"]
