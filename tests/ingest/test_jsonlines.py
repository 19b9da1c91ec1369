"""Rows of .jsonl files."""

from datetime import date

import pytest

from app.domain.article import Refused
from app.ingest.jsonlines import Row, rows


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("[1, 2]", "no JSON object"),
        ("{", "no JSON"),
        ('{"id": "a"}', '"text"'),
        ('{"id": "a", "text": 5}', '"text"'),
        ('{"id": "a", "text": "  "}', "blank space"),
        ('{"id": "a", "text": "x\\u0000y"}', "NUL"),
        ('{"id": "a", "text": "x \\ud800 y"}', "surrogate"),
        ('{"text": "x"}', '"id"'),
        ('{"id": true, "text": "x"}', '"id"'),
        ('{"id": " ", "text": "x"}', '"id"'),
        ('{"id": "a", "text": "x", "outlet": ["y"]}', '"outlet"'),
        ('{"id": "a", "text": "x", "url": 4}', '"url"'),
        ('{"id": "a", "text": "x", "published": "last week"}', '"published"'),
        ('{"id": "a", "text": "x", "published": "2016-13-01"}', '"published"'),
        ("[" * 100_000, "no JSON"),
        ('{"id": "a", "text": ', "no JSON from character 21"),
        ('{"id": "a\\nb", "text": "x"}', "control character"),
        ('{"id": "a", "text": "x", "title": "\\u001b[31mred"}', "control character"),
        (f'{{"id": "{"a" * 501}", "text": "x"}}', '"id" is longer than 500 bytes'),
        (f'{{"id": "a", "text": "x", "outlet": "{"é" * 101}"}}', '"outlet" is longer than 200 bytes'),
        (f'{{"id": "a", "text": "x", "url": "https://a.example/{"b" * 2000}"}}', '"url" is longer than 2000 bytes'),
    ],
)
def test_a_bad_line_is_refused_by_its_number(line: str, words: str) -> None:
    good, bad = rows("f.jsonl", b'{"id": "1", "text": "Rain fell."}\n' + line.encode())
    assert isinstance(good, Row)
    assert isinstance(bad, Refused)
    assert words in str(bad)
    assert str(bad).startswith("f.jsonl line 2")


def test_an_id_stands_once_in_a_file() -> None:
    line = b'{"id": "a", "text": "Rain fell."}\n'
    _, again = rows("f.jsonl", line + b"\n" + line)
    assert "line 3" in str(again)
    assert "line 1" in str(again)


def test_what_a_row_keeps() -> None:
    line = '{"id": 7, "text": "Rain\\r\\nfell. ", "outlet": "", "url": null, "title": "Rain"'
    line += ', "published": "2016-03-27T05:00:00Z"}'
    [row] = rows("f.jsonl", b"\xef\xbb\xbf" + line.encode())
    assert isinstance(row, Row)
    assert (row.external_id, row.text, row.outlet, row.url, row.title) == ("7", "Rain\r\nfell. ", None, None, "Rain")
    assert row.published == date(2016, 3, 27)


def test_a_line_that_is_not_utf_8_is_refused_alone() -> None:
    bad, good = rows("f.jsonl", b'{"id": "a", "text": "caf\xe9"}\n{"id": "b", "text": "tea"}')
    assert "UTF-8" in str(bad)
    assert isinstance(good, Row)
