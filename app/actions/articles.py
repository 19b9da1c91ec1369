"""Storing what was received."""

from dataclasses import asdict, dataclass
from typing import Any

from django.db import transaction

from app.actions import audit
from app.actions.permissions import require_analyst
from app.domain.article import LONGEST, IngestedArticle, Refused
from app.models import Article, Batch, Document, Outlet, User
from app.models.article import sha256


@dataclass(frozen=True, slots=True)
class Stored:
    """An article, and whether it is new: the same document with the same text is the same article."""

    article: Article
    new: bool


@transaction.atomic
def open_batch(*, words: str, by: User | None) -> Batch:
    """Begin a batch: what is put in together. ``by`` is None for a command."""
    if by is not None:
        require_analyst(by)
    return Batch.objects.create(by=by, words=words[:300])


@transaction.atomic
def store(*, ingested: IngestedArticle, batch: Batch | None, by: User | None) -> Stored:
    """Store a received text as an article, a new version of its document where that has other texts.

    Raises Refused where an id, an address or a name is too long to be kept.
    """
    if by is not None:
        require_analyst(by)
    _check_lengths(ingested)
    outlet = Outlet.objects.named(ingested.outlet) if ingested.outlet else None
    document = Document.objects.identified(outlet=outlet, url=ingested.url, external_id=ingested.external_id)
    text_hash = sha256(ingested.text.encode())
    standing = document.articles.filter(text_sha256=text_hash).first()
    if standing is not None:
        return Stored(standing, new=False)
    version = document.articles.count() + 1
    article = Article(document=document, version=version, batch=batch, text_sha256=text_hash, **_fields(ingested))
    article.save()
    after = {"external_id": article.external_id, "text_sha256": text_hash, "version": version}
    audit.record(by=by, deed="added", what=article, after=after)
    return Stored(article, new=True)


def _check_lengths(ingested: IngestedArticle) -> None:
    for what, words in (("id", ingested.external_id), ("url", ingested.url), ("outlet", ingested.outlet)):
        if len((words or "").encode()) > LONGEST[what]:
            raise Refused(f"{ingested.external_id[:60]}: its {what} is longer than {LONGEST[what]} bytes; shorten it.")


def _fields(ingested: IngestedArticle) -> dict[str, Any]:
    same = ingested.text.encode() == ingested.received
    return {
        "external_id": ingested.external_id,
        "title": ingested.title[:500],
        "text": ingested.text,
        "blocks": [[block.start, block.end, block.kind] for block in ingested.blocks],
        "published": ingested.published,
        "wire": (ingested.wire or "")[:200],
        "evidence": {name: asdict(evidence) for name, evidence in ingested.evidence.items()},
        "media_type": ingested.media_type,
        "encoding": ingested.encoding,
        "received": None if same else ingested.received,
        "received_sha256": sha256(ingested.received),
        "text_tool": ingested.text_tool,
        "digest_of": ingested.digest_of or "",
    }
