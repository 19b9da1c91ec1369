"""An article's text cut into pieces, so that a template can mark claims and still escape every word."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise


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
    owner = next(iter(figured or over), None)
    return Segment(text[a:b], kind, owner.claim if owner else None, anchors)
