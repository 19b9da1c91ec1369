"""The rows of a .jsonl file: one article a line, each bad line refused by its number."""

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from typing import Any

from app.domain.article import LONGEST, Refused
from app.ingest.decoding import check_lines, check_text
from app.ingest.limits import MAX_TEXT_BYTES

OPTIONAL = ("outlet", "url", "title", "published")


@dataclass(frozen=True, slots=True)
class Row:
    """One line as it was given; fields that were absent, null or "" are None."""

    external_id: str
    text: str
    outlet: str | None
    url: str | None
    title: str | None
    published: date | None
    line: bytes


def rows(name: str, data: bytes) -> Iterator[Row | Refused]:
    """Each line's row, or why it can't be taken; blank lines are skipped, no more than one line is held at a time."""
    seen: dict[str, int] = {}
    found = False
    for number, line in enumerate(BytesIO(data), start=1):
        if not line.strip():
            continue
        found = True
        try:
            row = _row(f"{name} line {number}", line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line)
            _check_new(f"{name} line {number}", row, seen)
        except Refused as refused:
            yield refused
            continue
        seen[row.external_id] = number
        yield row
    if not found:
        yield Refused(f"{name} is empty: give a file with one article as a JSON object a line.")


def _check_new(where: str, row: Row, seen: dict[str, int]) -> None:
    if row.external_id in seen:
        raise Refused(
            f"{where}: id {row.external_id!r} stands in line {seen[row.external_id]} already; give each its own."
        )


def _row(where: str, line: bytes) -> Row:
    fields = _parsed(where, line)
    text = fields.get("text")
    if not isinstance(text, str):
        raise Refused(f'{where}: "text" must be a string with the article\'s text.')
    check_text(where, text)
    check_lines(where, text)
    known = {key: _string(where, key, fields.get(key)) for key in OPTIONAL}
    return Row(
        external_id=_identifier(where, fields.get("id")),
        text=text,
        outlet=known["outlet"],
        url=known["url"],
        title=known["title"],
        published=_date(where, known["published"]),
        line=line,
    )


def _parsed(where: str, line: bytes) -> dict[str, Any]:
    if len(line) > MAX_TEXT_BYTES:
        raise Refused(
            f"{where} is too long ({len(line) / 1e6:.1f} MB): an article may have {MAX_TEXT_BYTES / 1e6:.0f} MB."
        )
    try:
        fields = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise Refused(f"{where} is not UTF-8: save the file as UTF-8.") from error
    except json.JSONDecodeError as error:
        raise Refused(f"{where} is no JSON from character {error.pos + 1}: write one JSON object a line.") from error
    except (ValueError, RecursionError) as error:
        raise Refused(f"{where} is no JSON that can be read: write one JSON object a line.") from error
    if not isinstance(fields, dict):
        raise Refused(f'{where} is no JSON object: write {{"id": ..., "text": ...}} a line.')
    return fields


def _identifier(where: str, value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str) or not value.strip():
        raise Refused(f'{where}: "id" must be a string that names the article.')
    _check_name(where, "id", value)
    return value


def _string(where: str, key: str, value: object) -> str | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise Refused(f'{where}: "{key}" must be a string.')
    _check_name(where, key, value)
    return value.strip()


def _check_name(where: str, key: str, value: str) -> None:
    """Raise Refused where the words can't stand in one line, or are too long to be kept."""
    check_text(f'{where}: "{key}"', value)
    if any(unicodedata.category(character) == "Cc" for character in value.strip()):
        raise Refused(f'{where}: "{key}" has a line break or another control character: write it in one line.')
    if len(value.encode()) > LONGEST.get(key, len(value.encode())):
        raise Refused(f'{where}: "{key}" is longer than {LONGEST[key]} bytes: shorten it.')


def _date(where: str, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return datetime.fromisoformat(value).date()
    except ValueError as error:
        raise Refused(f'{where}: "published" must be a date such as 2016-03-27, not {value[:40]!r}.') from error
