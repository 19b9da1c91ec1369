"""What stands glued to the start of a text's first line: dates, the title, an agency, a page's stamps."""

import re
from collections.abc import Callable
from functools import cache

from app.ingest import dates, titles, wires
from app.ingest.chrome import vocabulary
from app.ingest.lines import Line, Role

MOST_PIECES = 6
STAMP_WITHIN = 200
NEW_SENTENCE = re.compile(r"[\s.:|–—-]*(?=$|[A-Z0-9\"“‘'(])")

Cut = tuple[int, Role] | None


def head_of(line: Line, title: str) -> list[Line]:
    """The pieces at the start of ``line`` that are not its story, then the rest, all with exact offsets."""
    pieces: list[Line] = []
    at = 0
    for _ in range(MOST_PIECES):
        cut = _next_cut(line.text, at, title, pieces)
        if cut is None:
            break
        piece = line.cut(at, cut[0], cut[1])
        at = cut[0]
        pieces += [piece] if piece else []
    rest = line.cut(at, len(line.text))
    return [*pieces, rest] if rest else pieces


def _next_cut(text: str, at: int, title: str, pieces: list[Line]) -> Cut:
    while at < len(text) and text[at].isspace():
        at += 1
    headed = any(piece.role is Role.HEADLINE for piece in pieces)
    cutters: tuple[Callable[[], Cut], ...] = (
        lambda: None if headed else _flag(text, at, title),
        lambda: None if headed else _title(text, at, title),
        lambda: _stamp(text, at) if headed or not pieces else None,
        lambda: _date(text, at),
        lambda: _agency(text, at) if pieces else None,
    )
    return next((cut for cutter in cutters if (cut := cutter())), None)


def _title(text: str, at: int, title: str) -> Cut:
    end = titles.prefix_end(text, at, title) if title else None
    return (end, Role.HEADLINE) if end else None


@cache
def _flags() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(re.escape(flag.upper()) for flag in vocabulary()['flags'])})\b\s*[:|–-]?\s*")


def _flag(text: str, at: int, title: str) -> Cut:
    """ "UPDATED" and its like, in capitals, right before the title."""
    found = _flags().match(text, at)
    return (found.end(), Role.CHROME) if found and _title(text, found.end(), title) else None


@cache
def _dates() -> re.Pattern[str]:
    agency = rf"(?:\(?(?:{wires.names()})\)?\s*[,|–-]?\s*)?"
    return re.compile(rf"(?P<label>{dates.LABEL}|{dates.UPDATE})?{agency}(?:{dates.DATE}){dates.CLOCK}", re.IGNORECASE)


def _date(text: str, at: int) -> Cut:
    """A date line; without a label before it, only where a new sentence follows and not the rest of one."""
    found = _dates().match(text, at)
    if found is None or dates.read(found) is None:
        return None
    follows = NEW_SENTENCE.match(text, found.end())
    if follows is None and not found["label"]:
        return None
    return (follows.end() if follows else found.end(), Role.DATE)


def _agency(text: str, at: int) -> Cut:
    """An agency's name alone, after the date or the title: "AP", "AFP -"."""
    found = re.compile(rf"\(?(?:{wires.names()})\)?(?:\s*[-–—:|]+)?\s+(?=[A-Z\"“])").match(text, at)
    if found is None or re.match(
        r"(?:correspondent|reporter|journalist|photographer)", text[found.end() :], re.IGNORECASE
    ):
        return None
    return found.end(), Role.CREDIT


def _stamp(text: str, at: int) -> Cut:
    """Everything up to "Get short URL 1234", which pages print between headline and story."""
    found = re.compile(r"Get short URL(?:\s?\d+)?").search(text, at, at + STAMP_WITHIN)
    return (found.end(), Role.CHROME) if found and found.start() > at else None


def tags_in(line: Line) -> tuple[int, int] | None:
    """A glued tag list ("Tags Syria Homs army At least ..."), where the sentence after it plainly begins."""
    found = re.compile(r"(?<![^\s.!?”\"])Tags:?\s(?=[A-Z])").search(line.text, 0, 800)
    if found is None:
        return None
    after = _opener().search(line.text, found.end(), found.end() + 250)
    if after is None or re.search(r"[.!?]\s", line.text[found.end() : after.start()]):
        return None
    return found.start(), after.start()


@cache
def _opener() -> re.Pattern[str]:
    return re.compile(rf"(?<=\s)(?:{'|'.join(vocabulary()['openers'])})(?=\s)")
