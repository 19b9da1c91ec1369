"""The way in: files and pasted texts become articles, or are refused with one sentence each."""

import hashlib
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import PurePath

from app.domain.article import IngestedArticle, Refused
from app.ingest import jsonlines
from app.ingest.article import Given, build
from app.ingest.decoding import check_lines, check_size, check_text, decode

TAKEN = ".txt, .html, .htm and .jsonl"


def read_file(name: str, data: bytes) -> Iterator[IngestedArticle | Refused]:
    """The articles of one file, one at a time; what can't be taken comes as a Refused that says why.

    ``name`` may be a path; its last part is the article's ``external_id``, its ending tells how to read it.
    """
    base = PurePath(name.replace("\\", "/")).name
    kind = PurePath(base).suffix.lower()
    try:
        _check_name(base)
        if kind == ".jsonl":
            yield from _read_rows(base, data)
        elif kind == ".txt":
            yield _read_plain(base, data)
        elif kind in (".html", ".htm"):
            from app.ingest import page  # here: the readers of pages take a quarter of a second to load

            yield page.read_page(base, data)
        else:
            yield Refused(f"{base} is of a kind that is not read: give {TAKEN} files.")
    except Refused as refused:
        yield refused


def read_text(
    text: str,
    external_id: str = "",
    *,
    outlet: str | None = None,
    url: str | None = None,
    title: str = "",
    published: date | None = None,
) -> IngestedArticle:
    """One pasted text; without an id it gets one from its words, so the same text has the same id.

    Raises Refused for nothing, too much, or characters that can't be kept.
    """
    check_text("The text", text) if text else check_size("The text", b"")
    received = text.encode("utf-8")
    check_size("The text", received)
    check_lines("The text", text)
    name = external_id or f"pasted-{hashlib.sha256(received).hexdigest()[:16]}"
    given = Given(outlet=outlet, url=url, title=title, published=published)
    return build(name, text, media_type="text/plain", encoding="utf-8", received=received, given=given)


def _check_name(base: str) -> None:
    """Raise Refused for a name that can't stand in a line of text."""
    if not base.isprintable() and any(unicodedata.category(character) in ("Cc", "Cs") for character in base):
        raise Refused(f"{base!a} has a character in its name that can't be shown: rename the file.")


def _read_plain(name: str, data: bytes) -> IngestedArticle:
    text, encoding = decode(name, data)
    check_lines(name, text)
    return build(name, text, media_type="text/plain", encoding=encoding, received=data, given=Given())


def _read_rows(name: str, data: bytes) -> Iterator[IngestedArticle | Refused]:
    for row in jsonlines.rows(name, data):
        yield row if isinstance(row, Refused) else _of_row(row)


def _of_row(row: jsonlines.Row) -> IngestedArticle:
    given = Given(outlet=row.outlet, url=row.url, title=row.title or "", published=row.published)
    return build(
        row.external_id, row.text, media_type="application/x-ndjson", encoding="utf-8", received=row.line, given=given
    )
