"""What goes into the matcher and what comes out of it."""

from dataclasses import dataclass, field
from datetime import date

from app.domain.claim import ReadClaim
from app.domain.quantity import Number
from app.domain.terms import RelationKind


@dataclass(frozen=True, slots=True)
class ArticleProfile:
    """What the matcher keeps of an article, made once from its text; all of it can be stored as JSON.

    ``names`` are the rare names that tell which story this is, with their weight in bits; ``signature`` is the
    near-duplicate signature of the words; ``words`` counts them. ``lead`` are the telling words of headline and first
    lines, by weight; ``setting`` the places that the article tells most, widest first. ``opening`` is the offset where
    the first lines end; ``scene`` the places that their claims name, ``contrasts`` the pairs of places that one of its
    sentences counts apart, each with the topic of the two counts; ``beside`` the pairs that one of its claims
    names both, ``dated`` topic, place, first and last day (ISO) of what it dates, ``news`` the days of
    what it opens with.
    """

    article: int
    outlet: str
    published: date | None
    wire: str | None
    names: dict[str, float]
    signature: tuple[int, ...]
    words: int
    lead: dict[str, float] = field(default_factory=dict)
    setting: tuple[str, ...] = ()
    opening: int = 0
    scene: tuple[str, ...] = ()
    contrasts: tuple[tuple[str, str, str], ...] = ()
    beside: tuple[tuple[str, str], ...] = ()
    dated: tuple[tuple[str, str, str, str], ...] = ()
    news: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class MatchClaim:
    """One standing claim as the matcher sees it: its reading in force, in its article.

    ``sentence`` is the sentence around the claim, with ``start:end`` of the claim's clause and ``figure_start:
    figure_end`` of its figure inside that sentence (both 0 for a statement).
    ``part_of`` is the id of the claim of the larger figure.
    """

    id: int
    article: int
    read: ReadClaim
    sentence: str
    start: int
    end: int
    figure_start: int = 0
    figure_end: int = 0
    part_of: int | None = None


@dataclass(frozen=True, slots=True)
class Feature:
    """One reason for or against a link: ``value`` in -1..1, ``weight`` in bits, ``detail`` numbers and names."""

    name: str
    value: float
    weight: float
    detail: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Link:
    """A scored pair of claims, ``a < b``; ``score`` is the sum of the features' weights in bits."""

    a: int
    b: int
    score: float
    features: tuple[Feature, ...]


@dataclass(frozen=True, slots=True)
class Copy:
    """Two articles of which one is a copy of the other, ``a < b``; ``share`` is 0..1 of the shorter text's words."""

    a: int
    b: int
    share: float


@dataclass(frozen=True, slots=True)
class Constraints:
    """Analysts' decisions in force, as pairs of claim ids ``(a, b)`` with ``a < b``."""

    together: frozenset[tuple[int, int]] = frozenset()
    apart: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class FoundAnswer:
    """The claims of one question with the same interval (or side) and the same source."""

    claims: tuple[int, ...]
    source: str | None
    low: Number | None
    high: Number | None
    approx: bool
    side: str
    origins: int


@dataclass(frozen=True, slots=True)
class FoundRelation:
    """How answers ``a`` and ``b`` (indices into the question's answers, ``a < b``) compare; ``rule`` names the rule."""

    a: int
    b: int
    kind: RelationKind
    rule: str
    detail: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FoundQuestion:
    """A set of claims that answer the same question, ids in ascending order.

    ``disagreement`` is how many times apart the nearest ends of the widest conflicting answers are, 1 where none
    conflict, None where statements conflict, which no number measures.
    """

    claims: tuple[int, ...]
    title: str
    answers: tuple[FoundAnswer, ...]
    relations: tuple[FoundRelation, ...]
    origins: int
    outlets: int
    disagreement: float | None
