"""Who published."""

import pytest

from app.ingest import outlets
from app.ingest.reader import read_text

STORY = "\n\nThe river rose by two metres overnight, and 40 families left their homes, the mayor said.\n\n"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.rt.com/news/1", "RT"),
        ("https://english.alarabiya.net/x", "Al Arabiya"),
        ("http://news.bbc.co.uk/2/hi", "BBC"),
        ("https://valley-courier.co.uk/a", "Valley Courier"),
        ("https://www.harbourpost.com/a", "Harbourpost"),
        ("https://oldriver.blogspot.com/2016/03/a.html", "Oldriver"),
        ("http://ift.tt/abc", None),
        ("https://t.co/x", None),
        ("https://notrt.com/", "Notrt"),
        ("http://[broken", None),
        ("localhost", None),
    ],
)
def test_the_outlet_of_an_address(url: str, name: str | None) -> None:
    assert outlets.of_address(url) == name


@pytest.mark.parametrize(
    ("text", "name", "how"),
    [
        ("Harbour Voice Telegram\n\nFlood drives families out of the valley" + STORY, "Harbour Voice", "masthead"),
        (
            "Flood in the valley" + STORY + "The post Flood in the valley appeared first on Valley Radio with Jo Hill.",
            "Valley Radio",
            "syndication",
        ),
        ("Flood in the valley" + STORY + "from Valley Radio http://ift.tt/x1", "Valley Radio", "syndication"),
        ("Flood drives families out | Valley Post" + STORY, "Valley Post", "title"),
        ("Flood drives families out - from Valley Post" + STORY, "Valley Post", "title"),
        (STORY + "Copyright © 2017 Valley Post. All rights reserved", "Valley Post", "copyright"),
        (STORY + "https://www.dawn.com/news/1", "Dawn", "address"),
    ],
)
def test_the_frame_names_the_outlet(text: str, name: str, how: str) -> None:
    article = read_text(text)
    assert article.outlet == name
    assert article.evidence["outlet"].how == how


def test_an_agency_of_which_the_text_speaks_is_not_its_outlet() -> None:
    assert (
        read_text("Flood in the valley" + STORY + "RT's video agency filmed the rescue on Sunday morning.").outlet
        is None
    )
    assert read_text("Follow us on Telegram" + STORY).outlet is None


def test_a_given_outlet_goes_first() -> None:
    assert read_text(STORY + "https://www.dawn.com/news/1", outlet="Valley Post").outlet == "Valley Post"
