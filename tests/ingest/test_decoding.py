"""Encodings told from bytes."""

import pytest

from app.domain.article import Refused
from app.ingest.decoding import decode


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Police said “five men” weren’t found – in Zürich. " * 3, "cp1252"),
        ("Милиция сообщила, что пять человек утонули в реке. " * 4, "cp1251"),
        ("Милиция сообщила, что пять человек утонули в реке. " * 4, "koi8_r"),
        ("警方称有五人在洪水中丧生，另有十二人受伤。" * 5, "gb18030"),
        ("At least 5 died.", "utf-8"),
        ("Police said “five men” weren’t found – in Zürich. " * 3, "utf-16-le"),
        ("Police said “five men” weren’t found – in Zürich. " * 3, "utf-16-be"),
        ("Zürich – “five”", "utf-8"),
    ],
)
def test_the_characters_come_back(text: str, encoding: str) -> None:
    assert decode("a.txt", text.encode(encoding)) == (text, encoding)


def test_bytes_of_no_encoding_are_refused() -> None:
    with pytest.raises(Refused, match="binary"):
        decode("a.txt", b"\x81\x01\x02\x03\x9d" * 50)
