"""One article: its text with the claims marked in place, and what is known about it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q

from app.domain.article import Block
from app.models import Article, Claim, Lineage
from app.queries.passages import Segment, segments
from app.queries.sayings import span_of

PARAGRAPH = re.compile(r"[^\n]*\n*")


@dataclass(frozen=True, slots=True)
class MarginNote:
    """A claim beside its line, leading to its question."""

    claim: int
    words: str
    source: str
    question: int | None
    title: str
    apart: bool


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of the text as it stands: ``kind`` is headline, body or boilerplate; ``notes`` begin in it."""

    kind: str
    pieces: tuple[Segment, ...]
    notes: tuple[MarginNote, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """How something about the article is known: a short code, and the words of the text where they are its ground."""

    how: str
    words: str


@dataclass(frozen=True, slots=True)
class Copy:
    """Another article of which this is a copy, or that is a copy of this; ``share`` in percent of the shorter text."""

    article: int
    title: str
    outlet: str
    share: int


@dataclass(frozen=True, slots=True)
class Detail:
    """An article's page; ``evidence`` says by field name how outlet, published and wire are known."""

    id: int
    title: str
    outlet: str
    outlet_id: int | None
    url: str
    external_id: str
    published: date | None
    wire: str
    created: datetime
    version: int
    media_type: str
    encoding: str
    digest_of: str
    evidence: dict[str, Known]
    copies: tuple[Copy, ...]
    paragraphs: tuple[Paragraph, ...]
    claims: int


def load(pk: int) -> Detail:
    """The page of article ``pk``; raises ``Article.DoesNotExist``. Three queries."""
    article = Article.objects.with_document().defer("received").get(pk=pk)
    claims = list(_claims(article))
    outlet = article.document.outlet
    return Detail(
        id=article.pk,
        title=str(article),
        outlet=outlet.name if outlet else "",
        outlet_id=outlet.pk if outlet else None,
        url=article.document.url or "",
        external_id=article.external_id,
        published=article.published,
        wire=article.wire,
        created=article.created,
        version=article.version,
        media_type=article.media_type,
        encoding=article.encoding,
        digest_of=article.digest_of,
        evidence=dict(_evidence(article)),
        copies=tuple(_copies(article)),
        paragraphs=tuple(_paragraphs(article, claims)),
        claims=len(claims),
    )


def _claims(article: Article) -> Iterable[Claim]:
    standing = Claim.objects.standing().filter(article=article)
    return standing.select_related("reading__source", "question").order_by("reading__start", "reading__end", "id")


def _evidence(article: Article) -> Iterator[tuple[str, Known]]:
    for name, known in article.evidence.items():
        start, end = known.get("start"), known.get("end")
        words = article.text[start:end] if start is not None and end is not None else ""
        yield name, Known(known.get("how", ""), " ".join(words.split()))


def _copies(article: Article) -> Iterator[Copy]:
    rows = Lineage.objects.filter(Q(a=article) | Q(b=article)).select_related(
        "a__document__outlet", "b__document__outlet"
    )
    heavy = [f"{end}__{name}" for end in "ab" for name in ("text", "received", "blocks", "evidence")]
    for row in rows.defer(*heavy).order_by("-share", "id"):
        other = row.b if row.a_id == article.pk else row.a
        outlet = other.document.outlet
        yield Copy(other.pk, str(other), outlet.name if outlet else "", round(100 * row.share))


def _paragraphs(article: Article, claims: Sequence[Claim]) -> Iterator[Paragraph]:
    spans = [span_of(claim) for claim in claims]
    for block in article.block_list:
        for start, end in _lines(article.text, block):
            begun = tuple(_note(claim, article.text) for claim in claims if start <= _start(claim) < end)
            yield Paragraph(block.kind, segments(article.text, spans, start, end), begun)


def _lines(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """The paragraphs of a block, without the line ends behind them; a page puts its own space between them."""
    for match in PARAGRAPH.finditer(text, block.start, block.end):
        end = match.start() + len(match.group().rstrip())
        if end > match.start():
            yield match.start(), end


def _start(claim: Claim) -> int:
    return claim.reading.start if claim.reading else -1


def _note(claim: Claim, text: str) -> MarginNote:
    reading, question = claim.reading, claim.question
    assert reading is not None  # noqa: S101 - standing claims have a reading
    words = text[slice(*reading.span)]
    return MarginNote(
        claim=claim.pk,
        words=words,
        source=reading.source.name if reading.source else "",
        question=question.pk if question else None,
        title=str(question) if question else "",
        apart=question is not None and question.width > 1,
    )
