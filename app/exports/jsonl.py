"""Everything as JSON lines, in the interchange format: articles, claims, questions, relations, links, lineage."""

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from django.db.models import Prefetch

from app.domain.quantity import Number
from app.models import Article, Claim, Lineage, Link, Question, Reading, Relation
from app.models.numbers import as_number

PIECE = 500


def lines() -> Iterator[str]:
    """One JSON object a line, without the line end; each kind by ascending ids. Memory does not grow with the rows."""
    for rows in (articles(), claims(), questions(), relations(), links(), lineage()):
        for row in rows:
            yield json.dumps(row, ensure_ascii=False)


def articles() -> Iterator[dict[str, Any]]:
    """The articles, texts as stored."""
    rows = Article.objects.with_document().defer("received", "blocks", "evidence").order_by("pk")
    for row in rows.iterator(PIECE):
        outlet = row.document.outlet
        yield {
            "type": "article",
            "id": row.pk,
            "external_id": row.external_id,
            "outlet": outlet.name if outlet else None,
            "url": row.document.url,
            "title": row.title,
            "published": row.published.isoformat() if row.published else None,
            "wire": row.wire or None,
            "digest_of": row.digest_of or None,
            "version": row.version,
            "text": row.text,
        }


def claims() -> Iterator[dict[str, Any]]:
    """The claims that stand, by their readings in force."""
    rows = Claim.objects.standing().select_related("reading__source", "article").order_by("pk")
    for row in rows.defer("article__received", "article__blocks", "article__evidence").iterator(PIECE):
        if row.reading is not None:
            yield _claim(row, row.reading)


def questions() -> Iterator[dict[str, Any]]:
    """The questions that hold claims."""
    standing = Prefetch("claims", Claim.objects.standing().only("question"))
    for row in Question.objects.standing().prefetch_related(standing).order_by("pk").iterator(PIECE):
        yield {
            "type": "question",
            "id": row.pk,
            "title": row.title,
            "claims": sorted(claim.pk for claim in row.claims.all()),
            "origins": row.origins,
            "outlets": row.outlets,
            "disagreement": row.disagreement,
        }


def relations() -> Iterator[dict[str, Any]]:
    """How the answers of each question compare."""
    for row in Relation.objects.order_by("question", "a", "b").iterator(PIECE):
        yield {
            "type": "relation",
            "question": row.question_id,
            "a": row.a_id,
            "b": row.b_id,
            "relation": row.kind,
            "rule": row.rule,
        }


def links() -> Iterator[dict[str, Any]]:
    """What the matcher found for pairs of claims."""
    for row in Link.objects.order_by("a", "b").iterator(PIECE):
        yield {
            "type": "link",
            "a": row.a_id,
            "b": row.b_id,
            "score": row.score,
            "features": row.features,
            "version": row.version,
        }


def lineage() -> Iterator[dict[str, Any]]:
    """Which articles are copies."""
    for row in Lineage.objects.order_by("a", "b").iterator(PIECE):
        yield {"type": "lineage", "a": row.a_id, "b": row.b_id, "relation": row.relation, "share": row.share}


def _claim(claim: Claim, reading: Reading) -> dict[str, Any]:
    text = claim.article.text
    told = {
        "type": "claim",
        "id": claim.pk,
        "article": claim.article_id,
        "kind": claim.kind,
        "start": reading.start,
        "end": reading.end,
        "quote": text[reading.start : reading.end],
        "source": reading.source.name if reading.source else None,
        "source_words": reading.source_words,
        "via": reading.via or None,
        "hedge": reading.hedge,
        "place": reading.place or None,
        "when": _when(reading),
        "question": claim.question_id,
        "answer": claim.answer_id,
    }
    return told | (_counting(reading, text) if reading.measure else _stating(reading))


def _counting(reading: Reading, text: str) -> dict[str, Any]:
    start, end = reading.span
    return {
        "figure": {"start": start, "end": end, "text": text[start:end]},
        "measure": reading.measure,
        "low": _json_number(as_number(reading.low)),
        "high": _json_number(as_number(reading.high)),
        "approx": reading.approx,
        "unit": reading.unit,
        "direction": reading.direction or None,
        "counted": reading.counted,
        "population": reading.population or None,
        "by": reading.doer,
        "scope": reading.scope,
        "part_of": reading.part_of_id,
    }


def _stating(reading: Reading) -> dict[str, Any]:
    return {
        "predicate": reading.predicate,
        "subject": reading.subject,
        "object": reading.object,
        "polarity": reading.polarity,
    }


def _when(reading: Reading) -> dict[str, Any] | None:
    when = reading.when
    if when is None:
        return None
    return {
        "from": when.start.isoformat() if when.start else None,
        "to": when.end.isoformat() if when.end else None,
        "precision": when.precision,
    }


def _json_number(number: Number | None) -> int | float | None:
    return float(number) if isinstance(number, Decimal) else number
