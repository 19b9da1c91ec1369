"""Who did it, where the verb does not say."""

import pytest

from app.match import doers
from tests.match.make import count


@pytest.mark.parametrize(
    ("sentence", "source", "doer"),
    [
        ("At least 10 died in strikes of the Iraqi army since May.", "Union", "the Iraqi army"),
        ("At least 10 died in raids by Turkish jets.", None, "Turkish jets"),
        ("At least 10 people were accidentally killed.", "Russian army", "Russian army"),
        ("At least 10 people were accidentally killed.", "Ministry of Mines", ""),
        ("At least 10 people were killed.", "Russian army", ""),
        ("At least 10 died in the collapse of the Sulwa dam.", None, ""),
        ("At least 10 died in an attack of nerves.", None, ""),
    ],
)
def test_the_doer_beside_the_verb(sentence: str, source: str | None, doer: str) -> None:
    assert doers.of(count(1, sentence=sentence, source=source)) == doer


def test_the_reading_goes_first() -> None:
    sentence = "At least 10 died in strikes of the Iraqi army."
    assert doers.of(count(1, sentence=sentence, by="Iran")) == "Iran"
