"""The pages of those who claim: outlets, which publish, and sources, who are said to know."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from app.models import Claim, Outlet, Source
from app.models.claim import ClaimQuerySet
from app.queries.paging import Page, page_of
from app.queries.sayings import Saying, saying, with_words

SIZE = 100
CLAIMS = 40
ORDER = ("name", "id")


@dataclass(frozen=True, slots=True)
class Row:
    """An outlet or a source in its list; ``claims`` counts what stands."""

    id: int
    name: str
    claims: int


@dataclass(frozen=True, slots=True)
class Said:
    """A claim with the title of the question it answers; ``apart`` where others answer otherwise."""

    saying: Saying
    title: str
    apart: bool


@dataclass(frozen=True, slots=True)
class Detail:
    """The page of an outlet or a source with a page of its claims."""

    id: int
    name: str
    note: str
    domains: tuple[str, ...]
    claims: Page[Said]


def outlets(after: int | None = None) -> Page[Row]:
    """A page of outlets by name. Two queries."""
    rows = Outlet.objects.annotate(counted=_counted("article__document__outlet"))
    return _listed(page_of(rows, ORDER, after, SIZE))


def sources(after: int | None = None) -> Page[Row]:
    """A page of the sources that somebody quotes, by name. Two queries."""
    rows = Source.objects.annotate(counted=_counted("reading__source")).filter(counted__gt=0)
    return _listed(page_of(rows, ORDER, after, SIZE))


def outlet(pk: int, after: int | None = None) -> Detail:
    """What outlet ``pk`` carried, the last put in first; raises ``Outlet.DoesNotExist``. Four queries."""
    found = Outlet.objects.get(pk=pk)
    domains = tuple(found.domains.order_by("domain").values_list("domain", flat=True))
    return Detail(pk, found.name, found.note, domains, _all_said(Q(article__document__outlet=found), after))


def source(pk: int, after: int | None = None) -> Detail:
    """What source ``pk`` is said to have said, the last put in first; raises ``Source.DoesNotExist``. Three queries."""
    found = Source.objects.get(pk=pk)
    return Detail(pk, found.name, "", (), _all_said(Q(reading__source=found), after))


def _counted(path: str) -> Coalesce:
    """How many standing claims lead along ``path`` to the row."""
    claims = Claim.objects.standing().filter(**{path: OuterRef("pk")}).order_by().values(path)
    return Coalesce(Subquery(claims.annotate(n=Count("id")).values("n")), 0)


def _listed(found: Page[Any]) -> Page[Row]:
    return Page(tuple(Row(row.pk, row.name, row.counted) for row in found.rows), found.after, found.first)


def _all_said(which: Q, after: int | None) -> Page[Said]:
    claims: ClaimQuerySet = with_words(Claim.objects.standing().filter(which))
    found = page_of(
        claims.select_related("question", "reading__source", "article__document__outlet"), ("-id",), after, CLAIMS
    )
    return Page(tuple(said(claim) for claim in found.rows), found.after, found.first)


def said(claim: Claim) -> Said:
    """A claim that came from ``with_words``, its question loaded too."""
    question = claim.question
    return Said(saying(claim), str(question) if question else "", question is not None and question.width > 1)
