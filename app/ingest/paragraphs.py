"""Lines that a mail program or an old system has wrapped, made whole again."""

from collections.abc import Iterable, Iterator

from app.ingest.lines import Line

NARROWEST, WIDEST = 45, 100
FULL_SHARE = 0.6


def joined(text: str, lines: list[Line]) -> list[Line]:
    """The lines; where the whole text is wrapped at one width, each run of full lines is one line."""
    width = _wrap_width(lines)
    return list(_runs(text, lines, width)) if width else lines


def _wrap_width(lines: list[Line]) -> int | None:
    """The width at which a text of ten lines or more is wrapped, None where it isn't."""
    widths = sorted(line.end - line.start for line in lines)
    if len(widths) < 10 or not NARROWEST <= widths[-1] <= WIDEST:
        return None
    full = sum(width >= 0.75 * widths[-1] for width in widths)
    return widths[-1] if full >= FULL_SHARE * len(widths) else None


def _runs(text: str, lines: Iterable[Line], width: int) -> Iterator[Line]:
    run: list[Line] = []
    for line in lines:
        if run and (line.gap or run[-1].end - run[-1].start < 0.75 * width):
            yield _whole(text, run)
            run = []
        run.append(line)
    if run:
        yield _whole(text, run)


def _whole(text: str, run: list[Line]) -> Line:
    first, last = run[0], run[-1]
    return Line(first.start, last.end, text[first.start : last.end], first.gap)
