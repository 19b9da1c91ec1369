"""Which standing claim a newly read claim is: by overlap of their spans, one to one, whatever was read."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.claim import Counting, ReadClaim
from app.domain.terms import ClaimKind


@dataclass(frozen=True, slots=True)
class Standing:
    """A stored claim as it was last read; ``term`` is its measure or predicate, used to tell equal spans apart."""

    claim: int
    kind: ClaimKind
    start: int
    end: int
    term: str
    withdrawn: bool


def pair(reads: Sequence[ReadClaim], standing: Sequence[Standing]) -> dict[int, int]:
    """The claim id for each index of ``reads`` that has one.

    Spans are those of the figure, or of a statement's clause. Claims that stand go before withdrawn ones, then the
    greater share of the spans' union, then the same measure or predicate, then the earlier place.
    """
    worths = [(_worth(read, old), index, old.claim) for index, read in enumerate(reads) for old in standing]
    found: dict[int, int] = {}
    taken: set[int] = set()
    for worth, index, claim in sorted(worths, key=lambda row: (tuple(-part for part in row[0]), row[1], row[2])):
        if worth[1] > 0 and index not in found and claim not in taken:
            found[index] = claim
            taken.add(claim)
    return found


def span(read: ReadClaim) -> tuple[int, int]:
    """Where a claim stands: its figure, or its clause."""
    content = read.content
    return (content.figure.start, content.figure.end) if isinstance(content, Counting) else (read.start, read.end)


def term(read: ReadClaim) -> str:
    """The measure or the predicate."""
    return str(read.content.measure if isinstance(read.content, Counting) else read.content.predicate)


def _worth(read: ReadClaim, old: Standing) -> tuple[float, float, float]:
    start, end = span(read)
    common = min(end, old.end) - max(start, old.start)
    if read.kind != old.kind or common <= 0:
        return 0.0, 0.0, 0.0
    share = common / (max(end, old.end) - min(start, old.start))
    return float(not old.withdrawn), share, float(term(read) == old.term)
