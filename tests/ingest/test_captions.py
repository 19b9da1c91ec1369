"""Photo captions, alone and inside long lines."""

import pytest

from app.ingest.captions import inside, is_caption
from app.ingest.lines import Line


def line(words: str) -> Line:
    """The words as a line."""
    return Line(0, len(words), words)


@pytest.mark.parametrize(
    "words",
    [
        "Firemen at the harbour on May 4, 2018. (Photo by AFP)",
        "Firemen at the harbour (Photo: Ann Lee)",
        "Firemen at the harbour. [File photo]",
        "Firemen at the harbour (file)",
        "Firemen at the harbour. AP Photo/Ann Lee",
        "Firemen at the harbour. REUTERS/Ann Lee",
        "Firemen at the harbour (Ann Lee/Getty Images)",
        "Firemen carry hoses in this undated handout photo released by the port.",
        "A photo taken on Sunday shows 12 burnt ships.",
    ],
)
def test_a_caption(words: str) -> None:
    assert is_caption(line(words))


@pytest.mark.parametrize(
    "words",
    [
        "At least 12 ships burned in the harbour, the port said.",
        "The photographer lost 12 pictures in the fire.",
        "Reuters counted 12 burnt ships in the harbour.",
        "He filed 12 complaints (one of them by mail).",
        "The fire (photo by a passer-by shows it) killed 12 men. " * 12,
    ],
)
def test_no_caption(words: str) -> None:
    assert not is_caption(line(words))


def test_a_caption_inside_a_line_is_the_sentence_before_its_credit() -> None:
    words = (
        "Ships burned. Men stand at the pier on Monday. (AFP Photo) Twelve died. Still image shows the port. More died."
    )
    found = [words[start:end].strip() for start, end in inside(line(words))]
    assert found == ["Men stand at the pier on Monday. (AFP Photo)", "Still image shows the port."]
