"""Files and pasted texts: taken verbatim, or refused with one sentence."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import IngestedArticle, Refused
from app.ingest.limits import MAX_LINES, MAX_TEXT_BYTES
from app.ingest.reader import read_file, read_text

STORY = "Ferry sinks off the coast\n\nAt least 31 people drowned on Friday, the coast guard said.\n"


def one(name: str, data: bytes) -> IngestedArticle:
    """The one article of a file."""
    [article] = read_file(name, data)
    assert isinstance(article, IngestedArticle)
    return article


def why_refused(name: str, data: bytes) -> str:
    """The one sentence for a file that is refused."""
    [refused] = read_file(name, data)
    assert isinstance(refused, Refused)
    return str(refused)


def test_a_text_file_is_kept_character_for_character() -> None:
    text = STORY.replace("\n", "\r\n") + "\t  \u00a0end\r"
    article = one("folder/ferry.txt", text.encode())
    assert (article.external_id, article.text, article.encoding) == ("ferry.txt", text, "utf-8")
    assert (article.media_type, article.received) == ("text/plain", text.encode())


@pytest.mark.parametrize(
    ("encoding", "told"),
    [("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("utf-32", "utf-32")],
)
def test_a_byte_order_mark_tells_the_encoding(encoding: str, told: str) -> None:
    article = one("a.txt", STORY.encode(encoding))
    assert (article.text, article.encoding) == (STORY, told)


def test_an_older_encoding_is_told_from_the_text() -> None:
    text = "Der Fluss trat über die Ufer, sagte der Bürgermeister; mehrere Häuser stürzten ein. " * 5
    article = one("a.txt", text.encode("cp1252"))
    assert article.text == text
    assert article.encoding not in ("utf-8", "ascii")


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \r\n\t\xc2\xa0", "blank space"),
        ("a.txt", b"At least 5 people\x00 died.", "NUL"),
        ("a.txt", b"%PDF-1.7 ...", "PDF"),
        ("a.txt", b"PK\x03\x04....", "ZIP"),
        ("a.txt", b"\x89PNG\r\n\x1a\n", "image"),
        ("a.txt", bytes(range(256)) * 20, "binary"),
        ("a.txt", b"\xff\xfea", "utf-16"),
        ("a.txt", b"x" * (MAX_TEXT_BYTES + 1), "too long"),
        ("a.txt", b"x\n" * (MAX_LINES + 1), "lines"),
        ("a.docx", b"anything", ".txt, .html, .htm and .jsonl"),
        ("article", b"anything", ".txt"),
        ("a.jsonl", b"\n\n", "empty"),
        ("a.html", b"<html><body><p>Hello.</p></body></html>", "no article"),
        ("a.html", b"", "empty"),
        ("a.html", b"\x89PNG\r\n", "image"),
    ],
)
def test_what_is_refused_and_why(name: str, data: bytes, words: str) -> None:
    sentence = why_refused(name, data)
    assert words in sentence
    assert sentence.startswith(name)
    assert "\n" not in sentence


def test_a_text_of_50_mb_is_refused() -> None:
    assert "50.0 MB" in why_refused("a.txt", b"x" * 50_000_000)


def test_good_lines_go_in_and_bad_ones_are_named() -> None:
    lines = [
        json.dumps({"id": "a", "text": STORY}),
        "{broken",
        json.dumps({"id": "b", "text": STORY, "outlet": "Bay FM"}),
    ]
    first, bad, last = read_file("many.jsonl", "\n".join(lines).encode())
    assert isinstance(first, IngestedArticle)
    assert isinstance(last, IngestedArticle)
    assert (first.external_id, last.outlet, last.media_type) == ("a", "Bay FM", "application/x-ndjson")
    assert str(bad).startswith("many.jsonl line 2 ")


def test_a_pasted_text_has_an_id_of_its_words() -> None:
    first, again, other = read_text(STORY), read_text(STORY), read_text(STORY + "x")
    assert first.external_id == again.external_id != other.external_id
    assert read_text(STORY, "mine").external_id == "mine"


@pytest.mark.parametrize("text", ["", " \n", "a\x00b", "half \ud800 character"])
def test_a_pasted_text_that_cant_be_kept_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        read_text(text)


PIECES = st.sampled_from(
    [
        "Share this",
        "- Advertisement -",
        "5 May 2016",
        "Reuters",
        "(Photo by AFP)",
        "https://a.example/b",
        "Comments",
        "\n",
        "\r\n",
        " ",
        ". ",
        "At least 5 people died in the flood.",
        "Tags",
        "Home",
        "By Ann Lee",
        "Last updated 5.5.2016",
        "| news | war | sea",
        "\u2028",
        "\x0c",
    ]
)


@given(text=st.lists(PIECES, min_size=1).map("".join) | st.text(min_size=1), title=st.text(max_size=40))
def test_blocks_hold_every_character_that_is_no_space(text: str, title: str) -> None:
    try:
        article = read_text(text, title=title)
    except Refused:
        return
    assert article.text == text
    at = 0
    for block in article.blocks:
        assert at <= block.start < block.end
        assert not text[at : block.start].strip()
        at = block.end
    assert not text[at:].strip()
    assert read_text(text, title=title) == article
    for evidence in article.evidence.values():
        assert evidence.start is None or evidence.end is None or 0 <= evidence.start < evidence.end <= len(text)


@pytest.mark.parametrize("name", ["a\nb.txt", "a\x1b[31m.txt", "a\udcff.jsonl"])
def test_a_name_that_cannot_be_shown_is_refused(name: str) -> None:
    [refused] = read_file(name, b"It rained all day in Olm.")
    assert "rename the file" in str(refused)
    assert str(refused).isprintable()
