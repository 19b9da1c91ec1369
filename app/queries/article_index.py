"""The list of articles."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from app.models import Article, Claim
from app.queries.paging import Page, page_of

SIZE = 50


@dataclass(frozen=True, slots=True)
class Row:
    """An article in the list; ``claims`` counts those that stand."""

    id: int
    title: str
    outlet: str
    outlet_id: int | None
    published: date | None
    wire: str
    digest: bool
    claims: int


def load(words: str = "", after: int | None = None, outlet: int | None = None) -> Page[Row]:
    """A page of articles whose titles hold all ``words``, the last put in first. Two queries."""
    articles = Article.objects.light().with_document()
    if outlet is not None:
        articles = articles.filter(document__outlet=outlet)
    for word in words.split():
        articles = articles.filter(Q(title__icontains=word) | Q(external_id__icontains=word))
    counted = Claim.objects.standing().filter(article=OuterRef("pk")).order_by().values("article")
    articles = articles.annotate(counted=Coalesce(Subquery(counted.annotate(n=Count("id")).values("n")), 0))
    found = page_of(articles, ("-id",), after, SIZE)
    return Page(tuple(_row(article) for article in found.rows), found.after, found.first)


def _row(article: Article) -> Row:
    outlet = article.document.outlet
    return Row(
        id=article.pk,
        title=str(article),
        outlet=outlet.name if outlet else "",
        outlet_id=outlet.pk if outlet else None,
        published=article.published,
        wire=article.wire,
        digest=bool(article.digest_of),
        claims=article.counted,  # type: ignore[attr-defined]
    )
