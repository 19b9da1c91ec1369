"""Stored articles, claims and questions for tests of pages, made as rows, without running the machine."""

from datetime import date
from decimal import Decimal
from typing import Any

from app.domain.terms import ClaimKind, Measure, Population, Predicate, RelationKind
from app.models import (
    Answer,
    Article,
    Claim,
    Document,
    Lineage,
    Link,
    Outlet,
    Question,
    Reading,
    Relation,
    Source,
)
from app.models.article import sha256


def article(text: str, outlet: str | None = None, title: str = "", day: date | None = None, **fields: Any) -> Article:
    """An article with one block of body, of an outlet by its name."""
    known = Outlet.objects.get_or_create(name=outlet)[0] if outlet else None
    name = fields.pop("external_id", sha256((text + str(outlet)).encode())[:12])
    document = Document.objects.create(outlet=known, external_id=name, url=fields.pop("url", None))
    digest = sha256(text.encode())
    fields = {"blocks": [[0, len(text), "body"]], "media_type": "text/plain", "encoding": "utf-8"} | fields
    return Article.objects.create(
        document=document, external_id=name, title=title, text=text, text_sha256=digest, received_sha256=digest,
        published=day, **fields,
    )  # fmt: skip


def quantity(of: Article, quote: str, figure: str, low: int | None, high: int | None, **fields: Any) -> Claim:
    """A quantity claim on the first place where ``quote`` stands, with its figure inside."""
    start = of.text.index(quote)
    inside = of.text.index(figure, start)
    fields = {"measure": Measure.KILLED, "population": Population.CIVILIANS, "scope": "event"} | fields
    return _claim(
        of,
        ClaimKind.QUANTITY,
        quote,
        figure_start=inside,
        figure_end=inside + len(figure),
        low=low,
        high=high,
        **fields,
    )


def statement(of: Article, quote: str, **fields: Any) -> Claim:
    """A statement claim on the first place where ``quote`` stands."""
    fields = {"predicate": Predicate.ATTACKED, "polarity": "affirmed"} | fields
    return _claim(of, ClaimKind.STATEMENT, quote, **fields)


def _claim(of: Article, kind: ClaimKind, quote: str, source: str | None = None, **fields: Any) -> Claim:
    start = of.text.index(quote)
    claim = Claim.objects.create(article=of, kind=kind)
    known = Source.objects.get_or_create(name=source)[0] if source else None
    reading = Reading.objects.create(
        claim=claim, extractor="test", start=start, end=start + len(quote), source=known,
        sentence_start=_sentence_start(of.text, start), sentence_end=_sentence_end(of.text, start + len(quote)),
        **fields,
    )  # fmt: skip
    claim.reading = reading
    claim.save()
    return claim


def _sentence_start(text: str, start: int) -> int:
    found = text.rfind(". ", 0, start)
    return 0 if found < 0 else found + 2


def _sentence_end(text: str, end: int) -> int:
    found = text.find(". ", end)
    return len(text) if found < 0 else found + 1


def question(title: str, answers: list[list[Claim]], **fields: Any) -> Question:
    """A question whose answers are these groups of claims."""
    claims = [claim for group in answers for claim in group]
    outlets = {claim.article.document.outlet_id for claim in claims}
    first = claims[0].reading
    assert first is not None
    kind = claims[0].kind
    defaults = {
        "kind": kind, "measure": first.measure, "predicate": first.predicate, "population": first.population,
        "origins": len(outlets), "outlets": len(outlets), "answers_count": len(answers), "claims_count": len(claims),
        "latest": date(2020, 1, 1),
    }  # fmt: skip
    made = Question.objects.create(title=title, **(defaults | fields))
    for position, group in enumerate(answers):
        _answer(made, position, group)
    return made


def _answer(of: Question, position: int, claims: list[Claim]) -> Answer:
    reading = claims[0].reading
    assert reading is not None
    made = Answer.objects.create(
        question=of, source=reading.source, low=_decimal(reading.low), high=_decimal(reading.high),
        approx=reading.approx, origins=1, position=position,
    )  # fmt: skip
    for claim in claims:
        claim.question, claim.answer = of, made
        claim.save()
    return made


def _decimal(value: Any) -> Decimal | None:
    return None if value is None else Decimal(value)


def relation(of: Question, kind: RelationKind, a: int = 0, b: int = 1, **fields: Any) -> Relation:
    """How the answers at two positions compare."""
    answers = list(of.answers.order_by("position"))
    return Relation.objects.create(question=of, a=answers[a], b=answers[b], kind=kind, **fields)


def link(a: Claim, b: Claim, score: float = 3.0, **features: float) -> Link:
    """A link between two claims, with features by name and weight."""
    low, high = sorted((a.pk, b.pk))
    rows = [{"name": name, "value": 1.0, "weight": weight, "detail": {}} for name, weight in features.items()]
    return Link.objects.create(a_id=low, b_id=high, score=score, features=rows, version="test")


def copy(a: Article, b: Article, share: float = 0.9) -> Lineage:
    """One article is a copy of the other."""
    low, high = sorted((a.pk, b.pk))
    return Lineage.objects.create(a_id=low, b_id=high, share=share, version="test")


def ferry() -> Question:
    """A question with three answers of three outlets, one text a copy of another, with its links and relations."""
    first = article(
        "The ferry sank at noon. At least 43 passengers drowned, the coastguard said. Divers went down.",
        "Harbour Post", "Ferry sinks off Kelm", date(2019, 5, 2),
    )  # fmt: skip
    second = article(
        "The ferry went down at noon. At least 43 passengers drowned, the coastguard said. Divers are at work.",
        "Kelm Daily", "Ferry lost", date(2019, 5, 3),
    )  # fmt: skip
    third = article(
        "Days after the ferry sank the union counted again. More than 300 passengers drowned, the seamen’s union said.",
        "Northern Wire", "Union disputes ferry toll", date(2019, 5, 9),
    )  # fmt: skip
    a = quantity(first, "At least 43 passengers drowned", "At least 43", 43, None, source="Coastguard")
    b = quantity(second, "At least 43 passengers drowned", "At least 43", 43, None, source="Coastguard")
    c = quantity(third, "More than 300 passengers drowned", "More than 300", 300, None, source="Seamen’s Union")
    made = question("How many passengers drowned on the Kelm ferry?", [[a, b], [c]], disagreement=7.0, width=7.0)
    copy(first, second)
    link(a, b, 9.0, place=4.0, days=5.0)
    link(a, c, 3.0, place=4.0, days=-1.0)
    relation(made, RelationKind.CONFLICT)
    return made
