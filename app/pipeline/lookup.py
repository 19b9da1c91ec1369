"""Reading a pasted sentence and finding the questions that its claims would answer; nothing is stored."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.article import IngestedArticle
from app.domain.claim import Counting, ReadClaim
from app.domain.matching import ArticleProfile, Feature, Link, MatchClaim
from app.ingest import reader
from app.match import blocking, profile, scoring
from app.models import Claim, ClaimKey
from app.pipeline import linking, match_claims, profiling
from app.pipeline.chunks import chunks
from app.pipeline.sentences import SentenceSpans

# Candidates that share the most keys are scored; more would keep the reader waiting.
CANDIDATES = 400
SHOWN = 8
NOT_STORED = -1


@dataclass(frozen=True, slots=True)
class Match:
    """A question (id) that a read claim would answer, by its best link: to ``claim`` (id), ``score`` in bits.

    ``same`` where the score is one at which the matcher links.
    """

    question: int
    claim: int
    score: float
    features: tuple[Feature, ...]
    same: bool


@dataclass(frozen=True, slots=True)
class LookedUp:
    """One claim of the pasted text, ``text[start:end]``, with the questions it would answer, the best first."""

    read: ReadClaim
    quote: str
    matches: tuple[Match, ...]


def look_up(text: str) -> tuple[LookedUp, ...]:
    """The claims of a pasted text in their order. Raises Refused where the text can't be read."""
    from app.extract import reader as extractor  # here, as for articles: its word lists take half a second

    ingested = reader.read_text(text)
    reads = extractor.read(ingested.text, ingested.blocks, ingested.published, ingested.outlet)
    made = profile.make(
        article=NOT_STORED,
        outlet=ingested.outlet or "",
        published=ingested.published,
        wire=ingested.wire,
        text=ingested.text,
        blocks=ingested.blocks,
        claims=reads,
    )
    asked = _asked(ingested, reads)
    return tuple(LookedUp(c.read, ingested.text[c.read.start : c.read.end], _matches(c, made)) for c in asked)


def _asked(ingested: IngestedArticle, reads: Sequence[ReadClaim]) -> list[MatchClaim]:
    spans = SentenceSpans(ingested.text, ingested.blocks)
    return [_claim(read, ingested.text, spans.around(read.start, read.end)) for read in reads]


def _claim(read: ReadClaim, text: str, sentence: tuple[int, int]) -> MatchClaim:
    at = sentence[0]
    counting = read.content if isinstance(read.content, Counting) else None
    return MatchClaim(
        id=NOT_STORED,
        article=NOT_STORED,
        read=read,
        sentence=text[at : sentence[1]],
        start=read.start - at,
        end=read.end - at,
        figure_start=counting.figure.start - at if counting else 0,
        figure_end=counting.figure.end - at if counting else 0,
    )


def _matches(asked: MatchClaim, made: ArticleProfile) -> tuple[Match, ...]:
    """The best link to each question, the best question first."""
    found: dict[int, Match] = {}
    for link, question in _links(asked, made):
        known = found.get(question)
        if known is None or link.score > known.score:
            found[question] = Match(question, link.b, link.score, link.features, link.score > scoring.JOIN)
    return tuple(sorted(found.values(), key=lambda match: (-match.score, match.question))[:SHOWN])


def _links(asked: MatchClaim, made: ArticleProfile) -> list[tuple[Link, int]]:
    """The links of a read claim that reach the floor, with the questions (ids) to which they lead."""
    claims = match_claims.load(_candidates(asked, made))
    profiles = profiling.read({claim.article for claim in claims.values()})
    links = [
        scoring.score(asked, claim, made, profiles[claim.article], None)
        for claim in claims.values()
        if claim.article in profiles
    ]
    homes = _homes(claims)
    return [(link, homes[link.b]) for link in links if link.score >= scoring.FLOOR and link.b in homes]


def _candidates(asked: MatchClaim, made: ArticleProfile) -> list[int]:
    shared: Counter[int] = Counter()
    for piece in chunks(sorted({key[: linking.LONGEST] for key in blocking.keys(asked, made)})):
        shared.update(ClaimKey.objects.filter(key__in=piece).values_list("claim", flat=True))
    return sorted(shared, key=lambda claim: (-shared[claim], claim))[:CANDIDATES]


def _homes(claims: Mapping[int, MatchClaim]) -> dict[int, int]:
    rows = Claim.objects.filter(pk__in=list(claims), question__isnull=False).values_list("pk", "question")
    return {claim: question for claim, question in rows if question is not None}
