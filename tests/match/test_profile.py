"""What is kept of an article, and that it can be stored."""

import json
from datetime import date

from app.domain.article import Block
from app.domain.terms import BlockKind
from app.match import profile
from tests.match.make import article

TEXT = "Menu Karaghan Subscribe\nThree drowned at Sulwa, officials in Sulwa said on Monday."


def test_what_is_dumped_as_json_loads_as_it_was() -> None:
    made = article(3, TEXT, outlet="Gazette", published=date(2019, 5, 4), wire="AFP")
    assert profile.load(json.loads(json.dumps(profile.dump(made)))) == made
    undated = article(4, "", published=None)
    assert profile.load(json.loads(json.dumps(profile.dump(undated)))) == undated


def test_boilerplate_tells_no_story() -> None:
    cut = TEXT.index("\n")
    blocks = (Block(0, cut, BlockKind.BOILERPLATE), Block(cut + 1, len(TEXT), BlockKind.BODY))
    made = profile.make(article=1, outlet="", published=None, wire=None, text=TEXT, blocks=blocks, claims=())
    assert "sulwa" in made.names
    assert "karaghan" not in made.names | made.lead


def test_common_names_tell_no_story() -> None:
    assert "monday" not in article(1, TEXT).names
