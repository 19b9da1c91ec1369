"""Where a sentence ends."""

import time

import pytest

from app.domain.article import Block
from app.domain.terms import BlockKind
from app.extract import sentences


def split(text, *blocks):
    made = sentences.find(text, blocks or [Block(0, len(text), BlockKind.BODY)])
    return [text[s.start : s.end] for s in made]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The dam broke at dawn. Nine villages were under water.", 2),
        ("Gen. Okoro spoke to reporters. Lt. Col. Vance did not.", 2),
        ("J. K. Mensah, a nurse, was there.", 1),
        ("The U.S. embassy was closed. It opens on Monday.", 2),
        ("“We ran,” he said. “Nobody came.” The road is closed.", 3),
        ("Losses came to 3.5 million. The state pays.", 2),
        ("Why did it happen? Nobody knows!", 2),
        ("First line without a stop\n\nSecond line without one", 2),
        ("First line without a stop\r\n\r\nSecond line without one", 2),
        ("A line\nthat goes on below", 1),
    ],
)
def test_ends(text, count):
    assert len(split(text)) == count


def test_boilerplate_gives_none():
    text = "Share this\nThe bridge fell."
    blocks = [Block(0, 10, BlockKind.BOILERPLATE), Block(11, len(text), BlockKind.BODY)]
    assert split(text, *blocks) == ["The bridge fell."]


def test_text_without_any_end_stays_linear():
    text = "killed killed killed, " * 50_000
    begun = time.perf_counter()
    assert split(text)
    assert time.perf_counter() - begun < 5
