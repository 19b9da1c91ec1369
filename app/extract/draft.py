"""A claim while it is being read: what the words say, before who said it, where and when are known."""

from dataclasses import dataclass

from app.domain.claim import Counting, Stating
from app.domain.terms import Hedge
from app.extract.analysis import Parsed
from app.extract.clauses import Clause


@dataclass(slots=True, eq=False)
class Draft:
    """One claim of a sentence.

    ``start:end`` is the clause that makes it, in code points of the text. ``clause`` is its clause of the parse, None
    for a headline without a verb. ``hedge`` is what the claim's own words say ("feared dead", "allegedly"); hedges of
    the attribution ("claimed that") come later. ``part_of`` is the draft of the larger figure. ``anchor`` is the text
    offset that the nearest place and time are looked for from (the figure's, or the object's).
    """

    parsed: Parsed
    start: int
    end: int
    content: Counting | Stating
    clause: Clause | None = None
    hedge: Hedge = Hedge.NONE
    part_of: "Draft | None" = None
    anchor: int = 0
