"""One claim as a page shows it: its words in their sentence, who said it, who carried it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import F
from django.db.models.functions import Greatest, Least, Substr

from app.domain.terms import Polarity
from app.models import Claim
from app.models.claim import ClaimQuerySet
from app.queries.passages import Segment, Span, segments

REACH = 300  # characters either side of a claim, beyond which its sentence is cut


@dataclass(frozen=True, slots=True)
class Saying:
    """A claim in its sentence. ``figure`` is the number as worded, "" for a statement; ``pieces`` is the sentence.

    ``missing`` says that the present extractor no longer finds the claim, which stays because a person touched it.
    """

    claim: int
    figure: str
    quote: str
    pieces: tuple[Segment, ...]
    source: str
    source_id: int | None
    source_words: str
    via: str
    hedge: str
    predicate: str
    polarity: str
    outlet: str
    outlet_id: int | None
    article: int
    title: str
    published: date | None
    wire: str
    digest: bool
    question: int | None
    answer: int | None
    missing: bool

    @property
    def words(self) -> str:
        """What stands for the claim in a list: its figure, or its whole clause."""
        return self.figure or self.quote

    @property
    def denied(self) -> bool:
        """Whether a statement says that it is not so."""
        return self.polarity == Polarity.DENIED

    @property
    def carrier(self) -> str:
        """The outlet, or the article's title where the outlet is not known."""
        return self.outlet or f"“{self.title}”"


def with_words(claims: ClaimQuerySet) -> ClaimQuerySet:
    """The claims with all that a ``Saying`` needs, in one query, without loading whole articles.

    ``window`` is the sentence around the claim, cut where it is very long; it begins at offset ``window_from``.
    """
    start = Greatest(F("reading__sentence_start"), F("reading__start") - REACH)
    end = Least(F("reading__sentence_end"), F("reading__end") + REACH)
    return (
        claims.filter(reading__isnull=False)
        .select_related("reading__source", "article__document__outlet")
        .defer("article__text", "article__received", "article__blocks", "article__evidence")
        .annotate(window_from=start)
        .annotate(window=Substr("article__text", start + 1, end - start))
    )


def saying(claim: Claim) -> Saying:
    """The saying of a claim that came from ``with_words``."""
    reading, outlet = claim.reading, claim.article.document.outlet
    assert reading is not None  # noqa: S101 - with_words leaves out claims that are still being made
    window, first = claim.window, claim.window_from  # type: ignore[attr-defined]
    return Saying(
        claim=claim.pk,
        figure=window[(reading.figure_start or 0) - first : (reading.figure_end or 0) - first]
        if reading.measure
        else "",
        quote=window[reading.start - first : reading.end - first],
        pieces=_pieces(claim, window, first),
        source=reading.source.name if reading.source else "",
        source_id=reading.source_id,
        source_words=reading.source_words,
        via=reading.via,
        hedge=reading.hedge,
        predicate=reading.predicate,
        polarity=reading.polarity,
        outlet=outlet.name if outlet else "",
        outlet_id=outlet.pk if outlet else None,
        article=claim.article_id,
        title=str(claim.article),
        published=claim.article.published,
        wire=claim.article.wire,
        digest=bool(claim.article.digest_of),
        question=claim.question_id,
        answer=claim.answer_id,
        missing=claim.missing_since is not None,
    )


def _pieces(claim: Claim, window: str, first: int) -> tuple[Segment, ...]:
    """The sentence in pieces, with an ellipsis where it was cut."""
    reading = claim.reading
    cut = Segment("…", "plain")
    whole = segments(window, [span_of(claim, first)])
    before = (cut,) if reading is not None and first > reading.sentence_start else ()
    after = (cut,) if reading is not None and first + len(window) < reading.sentence_end else ()
    return (*before, *whole, *after)


def span_of(claim: Claim, first: int = 0) -> Span:
    """Where the claim stands, counted from offset ``first`` of its article's text."""
    reading = claim.reading
    assert reading is not None  # noqa: S101 - only claims with a reading are shown
    figure = (reading.figure_start or first, reading.figure_end or first) if reading.measure else (first, first)
    return Span(claim.pk, reading.start - first, reading.end - first, figure[0] - first, figure[1] - first)


def latest(sayings: Iterable[Saying]) -> date | None:
    """The latest day on which one of them was published, None where no day is known."""
    return max((each.published for each in sayings if each.published), default=None)
