"""Articles put through the whole pipeline, with claims given instead of extracted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction

from app.actions import articles
from app.domain.article import Block, IngestedArticle
from app.domain.claim import Attribution, Counting, ReadClaim, Stating, When
from app.domain.quantity import Quantity
from app.domain.terms import BlockKind, Measure, Polarity, Population, Precision, Predicate
from app.models import Article, Claim, Lineage, Link, Question, Relation
from app.pipeline import extracting
from app.pipeline.locking import one_at_a_time
from app.pipeline.matching import match_articles

DAY = date(2019, 5, 4)


@dataclass(frozen=True)
class Told:
    """A text with the claims that it makes."""

    name: str
    outlet: str | None
    text: str
    reads: tuple[ReadClaim, ...]
    published: date | None = DAY


def ingested(name: str, text: str, outlet: str | None = None, **fields: Any) -> IngestedArticle:
    """A received plain text, all of it body."""
    return IngestedArticle(
        external_id=name,
        text=text,
        blocks=(Block(0, len(text), BlockKind.BODY),),
        media_type="text/plain",
        encoding="utf-8",
        received=text.encode(),
        outlet=outlet,
        **fields,
    )


def count(text: str, quote: str, figure: str, low: int | None, high: int | None, **fields: Any) -> ReadClaim:
    """A quantity claim: by default people killed at Karaghan on `DAY`."""
    start = text.index(quote)
    at = text.index(figure, start)
    content = Counting(
        Quantity(at, at + len(figure), low, high),
        fields.pop("measure", Measure.KILLED),
        fields.pop("counted", "miners"),
        fields.pop("population", Population.PEOPLE),
        part_of=fields.pop("part_of", None),
    )
    return ReadClaim(start, start + len(quote), content, **_around(fields))


def state(text: str, quote: str, predicate: Predicate, subject: str, target: str, **fields: Any) -> ReadClaim:
    """A statement claim, affirmed unless ``denied``."""
    polarity = Polarity.DENIED if fields.pop("denied", False) else Polarity.AFFIRMED
    start = text.index(quote)
    return ReadClaim(start, start + len(quote), Stating(predicate, subject, target, polarity), **_around(fields))


def _around(fields: dict[str, Any]) -> dict[str, Any]:
    place = fields.pop("place", "Karaghan")
    when = fields.pop("when", When(DAY, DAY, Precision.DAY))
    source = fields.pop("source", None)
    return {
        "attribution": Attribution(source, source or ""),
        "when": when,
        "place": place,
        "places": (place,),
        **fields,
    }


def put_in(told: Told) -> Article:
    """Store, read and match one article, as ingest does."""
    received = ingested(told.name, told.text, told.outlet, published=told.published)
    with transaction.atomic():
        one_at_a_time()
        article = articles.store(ingested=received, batch=None, by=None).article
        left = extracting.store(article, told.reads).left
        match_articles([article], left=left)
    return article


def put_all_in(stories: Sequence[Told]) -> None:
    """Store and read all articles, then match them at once."""
    with transaction.atomic():
        made = []
        for told in stories:
            received = ingested(told.name, told.text, told.outlet, published=told.published)
            made.append(articles.store(ingested=received, batch=None, by=None).article)
            extracting.store(made[-1], told.reads)
        match_articles(made)


def claim(name: str, words: str) -> Claim:
    """The claim of the article ``name`` whose quote holds ``words``."""
    return next(c for c in Claim.objects.filter(article__external_id=name).order_by("pk") if words in c.quote)


def present() -> dict[str, object]:
    """All that was found, by words instead of ids: links, questions with answers, relations, lineage."""
    names = {c.pk: f"{c.article.external_id}: {c.quote}" for c in Claim.objects.select_related("article", "reading")}
    answers: dict[int | None, list[str]] = {}
    for row in Claim.objects.standing():
        answers.setdefault(row.answer_id, []).append(names[row.pk])
    answered = {pk: tuple(sorted(row)) for pk, row in answers.items()}
    return {
        "questions": sorted(_question(q, names) for q in Question.objects.standing()),
        "answers": sorted(answered.values()),
        "relations": sorted(
            (*sorted((answered[r.a_id], answered[r.b_id])), r.kind, r.rule) for r in Relation.objects.all()
        ),
        "links": sorted((*sorted((names[link.a_id], names[link.b_id])), link.score) for link in Link.objects.all()),
        "lineage": sorted(
            (*sorted((row.a.external_id, row.b.external_id)), row.share)
            for row in Lineage.objects.select_related("a", "b")
        ),
    }


def _question(question: Question, names: dict[int, str]) -> tuple[Any, ...]:
    claims = sorted(names[pk] for pk in question.claims.standing().values_list("pk", flat=True))
    return claims, question.title, question.origins, question.outlets, str(question.disagreement)
