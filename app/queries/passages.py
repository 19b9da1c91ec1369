"""An article's text cut into pieces, so that a template can mark claims and still escape every word."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

# A full stop after one capital, or a short capitalised word (U.S., Mr., Gen.), rarely ends a sentence.
SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[^\W_a-z])|\n+"
)
REACH = 600  # characters either side of a claim within which its sentence is looked for


@dataclass(frozen=True, slots=True)
class Span:
    """Where a claim stands in a text, and its figure inside it (``figure_start == figure_end`` where it has none)."""

    claim: int
    start: int
    end: int
    figure_start: int = 0
    figure_end: int = 0


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text as it stands: ``kind`` is plain, claim or figure; ``claim`` the id of the innermost claim.

    ``anchors`` are the claims that begin here: the page puts their address before the piece.
    """

    text: str
    kind: str = "plain"
    claim: int | None = None
    anchors: tuple[int, ...] = ()


def segments(text: str, spans: Iterable[Span], start: int = 0, end: int | None = None) -> tuple[Segment, ...]:
    """``text[start:end]`` cut at the edges of the claims and their figures; the pieces join to exactly that text."""
    end = len(text) if end is None else end
    near = [span for span in spans if max(span.start, start) < min(span.end, end)]
    edges = sorted({start, end, *(edge for span in near for edge in _edges(span) if start < edge < end)})
    return tuple(_segment(text, near, a, b) for a, b in pairwise(edges))


def _edges(span: Span) -> Iterator[int]:
    yield from (span.start, span.end)
    if span.figure_end > span.figure_start:
        yield from (span.figure_start, span.figure_end)


def _segment(text: str, spans: Sequence[Span], a: int, b: int) -> Segment:
    over = sorted((span for span in spans if span.start <= a and b <= span.end), key=lambda s: s.end - s.start)
    figured = [span for span in over if span.figure_start <= a and b <= span.figure_end]
    anchors = tuple(span.claim for span in spans if span.start == a)
    kind = "figure" if figured else "claim" if over else "plain"
    owner = (figured or over or [None])[0]
    return Segment(text[a:b], kind, owner.claim if owner else None, anchors)


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence of ``text`` around ``start:end``, as a pair of offsets; at most ``REACH`` away on either side."""
    floor, ceiling = max(0, start - REACH), min(len(text), end + REACH)
    before = [match.end() for match in SENTENCE_END.finditer(text, floor, ceiling) if match.end() <= start]
    after = SENTENCE_END.search(text, max(start, end - 2), ceiling)
    left = before[-1] if before else floor
    right = after.end() if after else ceiling
    return _trimmed(text, left, max(right, end), start, end)


def _trimmed(text: str, left: int, right: int, start: int, end: int) -> tuple[int, int]:
    while left < start and text[left].isspace():
        left += 1
    while right > end and text[right - 1].isspace():
        right -= 1
    return left, right
