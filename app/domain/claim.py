"""What is read from the words of a claim."""

from dataclasses import dataclass
from datetime import date

from app.domain.quantity import Quantity
from app.domain.terms import ClaimKind, Hedge, Measure, Polarity, Population, Precision, Predicate, Scope


@dataclass(frozen=True, slots=True)
class When:
    """The time of what is claimed, both ends inclusive; an open end is None ("since June 2014")."""

    start: date | None
    end: date | None
    precision: Precision


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to have said it.

    ``source`` is the canonical name of the one who knows, None where the outlet speaks for itself; ``words`` are the
    article's words for that source; ``via`` names the messenger ("SANA" in "a military source told SANA").
    """

    source: str | None = None
    words: str = ""
    via: str | None = None
    hedge: Hedge = Hedge.NONE


@dataclass(frozen=True, slots=True)
class Counting:
    """The content of a quantity claim. ``part_of`` is the index, in the article's readings, of the larger figure."""

    figure: Quantity
    measure: Measure
    counted: str = ""
    population: Population | None = None
    by: str = ""
    scope: Scope = Scope.EVENT
    part_of: int | None = None


@dataclass(frozen=True, slots=True)
class Stating:
    """The content of a statement claim: who did what to whom; ``subject`` is "" where nobody is named."""

    predicate: Predicate
    subject: str = ""
    object: str = ""
    polarity: Polarity = Polarity.AFFIRMED


@dataclass(frozen=True, slots=True)
class ReadClaim:
    """One claim as read: ``start:end`` is the clause that makes it (code points of the article's text).

    ``place`` is the canonical name of the nearest place, "" where none is told; ``places`` all canonical names that
    the claim's clause or sentence names, the nearest first. ``parties`` are the canonical names of the organisations
    that the clause names (doer, counted, target), in the order of the text.
    """

    start: int
    end: int
    content: Counting | Stating
    attribution: Attribution = Attribution()
    when: When | None = None
    place: str = ""
    places: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()

    @property
    def kind(self) -> ClaimKind:
        """Quantity or statement, by the content."""
        return ClaimKind.QUANTITY if isinstance(self.content, Counting) else ClaimKind.STATEMENT
