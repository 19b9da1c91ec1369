"""The page's own address, where a text plainly gives it."""

import re
from dataclasses import dataclass

from app.ingest.endings import ADDRESS
from app.ingest.lines import Line, Role


@dataclass(frozen=True, slots=True)
class Found:
    """An address at ``start:end`` of the text."""

    url: str
    start: int
    end: int


def own_address(lines: list[Line]) -> Found | None:
    """The one address that stands by itself outside the story; None where several differ, or none does."""
    story = [index for index, line in enumerate(lines) if line.role is Role.BODY]
    outside = [
        found
        for index, line in enumerate(lines)
        if line.role in (Role.ADDRESS, Role.DIGEST) and (not story or not story[0] < index < story[-1])
        for found in _in(line)
    ]
    return outside[0] if len({found.url for found in outside}) == 1 else None


def _in(line: Line) -> list[Found]:
    trimmed = [(found, found[0].rstrip(".,;:)]")) for found in re.finditer(ADDRESS, line.text)]
    return [Found(url, line.start + found.start(), line.start + found.start() + len(url)) for found, url in trimmed]
