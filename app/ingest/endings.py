"""What stands glued to the end of a story's last lines: credits, counters, links, the desk's initials."""

import re
from functools import cache

from app.ingest import dates, wires
from app.ingest.chrome import vocabulary
from app.ingest.lines import Line, Role

LOOKED_AT = 500
MOST_PIECES = 6
ADDRESS = r"https?://[^\s<>\"“”]+"

PLAIN: tuple[tuple[str, Role], ...] = (
    (rf"(?:\s|^){ADDRESS}$", Role.ADDRESS),
    (rf"\s(?i:{dates.UPDATE}(?:{dates.DATE})).{{0,60}}$", Role.DATE),
    (r"(?<=[.!?”\"’])\s*(?:Additional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting)\s+by\s.{3,400}$", Role.CREDIT),
    (r"\s*\((?:Additional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting)\s+by\s[^()]{3,400}\)$", Role.CREDIT),
    (r"\s(?:\w+ )?[Aa]gencies contributed to this (?:report|story|article)\.?$", Role.CREDIT),
    (r"(?<=[.!?”\"’)])\s*\d{1,4}$", Role.CHROME),
    (r"(?<=[.!?”\"’)])\s+[A-Z]{2,6}(?:\s\d{1,3})?$", Role.CHROME),
    (r"(?<=[.!?”\"’)])\s+[A-Z][a-z]+/\s?[A-Z][a-z]+(?:/\s?[A-Z][a-z]+)*\.?$", Role.CHROME),
)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Role], ...]:
    phrases = "|".join(vocabulary()["tails"]["ends"])
    plain = [(re.compile(pattern), role) for pattern, role in PLAIN]
    return ((wires.ending(), Role.CREDIT), (re.compile(rf"\s(?:{phrases})$"), Role.CHROME), *plain)


def tail_of(line: Line) -> list[Line]:
    """The story's part of ``line``, then the pieces at its end that are none of it."""
    end, pieces = len(line.text), []
    for _ in range(MOST_PIECES):
        cut = _last_cut(line.text[:end].rstrip())
        if cut is None:
            break
        piece = line.cut(cut[0], end, cut[1])
        pieces += [piece] if piece else []
        end = cut[0]
    body = line.cut(0, end)
    return ([body] if body else []) + pieces[::-1]


def _last_cut(text: str) -> tuple[int, Role] | None:
    """Where the last piece of ``text`` begins, never at its very start."""
    base = max(0, len(text) - LOOKED_AT)
    for pattern, role in _patterns():
        found = pattern.search(text[base:])
        if found and base + found.start() > 0:
            return base + found.start(), role
    return None
