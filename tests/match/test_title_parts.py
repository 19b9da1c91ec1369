"""The parts of titles read as inside a sentence."""

import pytest

from app.match.title_parts import party, plain_doer


@pytest.mark.parametrize(
    ("told", "inside"),
    [
        ("Air raids", "air raids"),
        ("Soldiers", "soldiers"),
        ("Flood", "flood"),
        ("Barrel bomb attack", "barrel bomb attack"),
        ("A suicide bomber", "a suicide bomber"),
        ("Kurdish fighters", "the Kurdish fighters"),
        ("Islamic State", "the Islamic State"),
        ("Israel", "Israel"),
        ("Hamas", "Hamas"),
        ("Boko Haram", "Boko Haram"),
        ("US-led coalition", "the US-led coalition"),
    ],
)
def test_party(told, inside):
    assert party(told).removeprefix("the ") == inside.removeprefix("the ")


@pytest.mark.parametrize(
    ("name", "plain"),
    [("air raids", True), ("Saturdays convoy attack", False), ("6 shells", False), ("Goma", False), ("Tuesday", False)],
)
def test_plain_doer(name, plain):
    assert plain_doer(name, ("Goma",)) is plain
