"""Texts that say in their first line that they are a digest of an article elsewhere."""

import re

from app.ingest.lines import Line, Role

DIGEST = re.compile(
    r"Digest\b(?:\s+in\s+our\s+own\s+words)?\s+of\s+(?P<what>an?\s[^\n]{0,300}?)"
    r"(?:,\s+(?:published\s+(?P<date>[^.\n]{4,40})|no\s+date(?:\s+is)?\s+printed))?\.?$",
    re.IGNORECASE,
)
"""``Digest in our own words of an article by OUTLET, ADDRESS, published DATE.`` (or ``..., no date printed.``)"""
OUTLET = re.compile(r"\bby\s+(?P<name>[^,\n]{2,60})(?:,|$)")


def read(line: Line) -> re.Match[str] | None:
    """The parts of a digest's first line, None where it is none; ``seeds/README.md`` documents the format."""
    return DIGEST.match(line.text) if len(line.text) <= 500 else None


def outlet_of(line: Line) -> str | None:
    """The outlet that the digest's mark names."""
    found = read(line)
    named = OUTLET.search(found["what"]) if found else None
    return named["name"].strip() if named else None


def mark(lines: list[Line]) -> list[Line]:
    """The lines with the first known as a digest's mark, where it is one."""
    if lines and read(lines[0]):
        return [lines[0].taken_as(Role.DIGEST), *lines[1:]]
    return lines
