"""A sentence while its figures are given what they count."""

from dataclasses import dataclass, field

from app.domain.terms import Measure, Population, Scope
from app.extract.analysis import Parsed
from app.extract.chunks import Chunk
from app.extract.clauses import Clause
from app.extract.counts.figures import Figure, figures
from app.extract.counts.vocabulary import GROUPS
from app.extract.tokens import Token

# Measures that an unknown noun can't have: "captured 12 wells" counts no people.
NAMED_ONLY = frozenset({"captured", "displaced", "missing"})


@dataclass(slots=True, eq=False)
class Count:
    """A figure with what befell those it counts. ``cue`` is the token that says so, ``frame`` the rule that found it.

    ``whole`` is the larger count of the same sentence that it is a part of; ``seeks_whole`` tells that the words make
    it a part of a count of some other sentence ("14 of the dead"). ``superseded`` tells of an earlier toll.
    """

    figure: Figure
    measure: Measure
    cue: int
    frame: str
    whole: "Count | None" = None
    seeks_whole: bool = False
    clause: Clause | None = None
    population: Population = Population.PEOPLE
    scope: Scope = Scope.EVENT
    superseded: bool = False


@dataclass(slots=True)
class Scene:
    """One sentence, its figures by chunk, and the counts found so far by the first token of their figure.

    ``words`` are its lower-case words, ``clauses`` its clauses by the first token of their verb group.
    """

    parsed: Parsed
    text: str
    figures: list[Figure]
    by_chunk: dict[int, Figure]
    words: frozenset[str]
    clauses: dict[int, Clause]
    counts: dict[int, Count] = field(default_factory=dict)

    @property
    def tokens(self) -> list[Token]:
        """The tokens of the sentence."""
        return self.parsed.sentence.tokens

    @property
    def chunks(self) -> list[Chunk]:
        """The chunks of the sentence."""
        return self.parsed.chunks

    def of(self, figure: Figure) -> Count | None:
        """The count of a figure, if one was found."""
        return self.counts.get(figure.first)

    def claim(self, figure: Figure, measure: Measure, cue: int, frame: str) -> Count | None:
        """Give a figure its measure, unless it has one or can't count people. -> the new count."""
        if figure.first in self.counts or figure.kind == "thing":
            return None
        made = Count(figure, measure, cue, frame)
        self.counts[figure.first] = made
        return made

    def next(self, k: int, skip: frozenset[str] = frozenset({"O", "''"})) -> int:
        """The index of the first chunk from ``k`` on that is no stray word or quotation mark (may be len)."""
        while k < len(self.chunks) and self.chunks[k].kind in skip:
            k += 1
        return k

    def before(self, k: int, skip: frozenset[str] = frozenset({"O", "''"})) -> int:
        """The index of the last chunk up to ``k`` that is no stray word or quotation mark (may be -1)."""
        while k >= 0 and self.chunks[k].kind in skip:
            k -= 1
        return k

    def in_order(self) -> list[Count]:
        """The counts in the order of the text."""
        return [self.counts[first] for first in sorted(self.counts)]


def scene(parsed: Parsed, text: str) -> Scene:
    """The scene of a sentence, nothing counted yet."""
    found = figures(parsed)
    by_chunk: dict[int, Figure] = {}
    for figure in found:
        by_chunk.setdefault(figure.chunk, figure)
        if figure.noun in GROUPS:
            by_chunk.setdefault(figure.chunk - 2, figure)
    words = frozenset(token.lower for token in parsed.sentence.tokens)
    return Scene(parsed, text, found, by_chunk, words, {clause.verb.first: clause for clause in parsed.clauses})
