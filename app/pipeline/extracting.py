"""Reading the claims of stored articles."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, Subquery
from django.utils import timezone

from app.domain.claim import Counting, ReadClaim
from app.extract.version import VERSION
from app.models import Article, Claim, Reading, Source
from app.pipeline.chunks import chunks
from app.pipeline.pairing import Standing, pair
from app.pipeline.sentences import SentenceSpans


@dataclass(frozen=True, slots=True)
class Extracted:
    """How many claims were found; of which questions (ids) claims were withdrawn."""

    found: int
    left: frozenset[int]


def extract(article: Article) -> Extracted:
    """Read an article's claims with the present extractor, and store them. Call it in a transaction."""
    from app.extract import reader  # here: its word lists take half a second, and pages and most commands read nothing

    outlet = article.document.outlet
    return store(
        article, reader.read(article.text, article.block_list, article.published, outlet.name if outlet else None)
    )


def store(article: Article, reads: Sequence[ReadClaim]) -> Extracted:
    """Store what the present extractor read, into the article's claims where they overlap; others are withdrawn.

    What people have read stays in force. Call it in a transaction.
    """
    claims = {claim.pk: claim for claim in article.claims.select_related("reading")}
    paired = pair(reads, _standing(article, claims))
    made = _make_claims(article, reads, paired, claims)
    _store_readings(article, reads, made)
    _put_in_force(made)
    left = _withdraw([claim for pk, claim in claims.items() if pk not in set(paired.values())])
    return Extracted(len(reads), left)


def _standing(article: Article, claims: dict[int, Claim]) -> list[Standing]:
    """Each claim by the machine's last reading, or a person's where the machine never found it."""
    last: dict[int, Reading] = {}
    for reading in Reading.objects.filter(claim__article=article).by_force().order_by("made_by", "-id"):
        known = last.get(reading.claim_id)
        if known is None or (known.made_by_id is not None and reading.made_by_id is None):
            last[reading.claim_id] = reading
    return [
        Standing(pk, r.kind, *r.span, r.measure or r.predicate, claims[pk].withdrawn_at is not None)
        for pk, r in sorted(last.items())
    ]


def _make_claims(
    article: Article, reads: Sequence[ReadClaim], paired: dict[int, int], claims: dict[int, Claim]
) -> list[Claim]:
    """The claim of each reading, in their order; new ones are made."""
    fresh = {i: Claim(article=article, kind=read.kind) for i, read in enumerate(reads) if i not in paired}
    Claim.objects.bulk_create(fresh.values())
    return [fresh[i] if i in fresh else claims[paired[i]] for i in range(len(reads))]


def _store_readings(article: Article, reads: Sequence[ReadClaim], made: list[Claim]) -> None:
    """One reading a claim by this version of the extractor; an earlier one by the same version gives way."""
    sources = Source.objects.ids_of({read.attribution.source for read in reads if read.attribution.source})
    spans = SentenceSpans(article.text, article.block_list)
    Reading.objects.filter(claim__in=[claim.pk for claim in made], made_by=None, extractor=VERSION).delete()
    readings = [
        Reading.from_domain(
            read,
            claim=claim,
            source_id=sources[read.attribution.source] if read.attribution.source else None,
            sentence=spans.around(read.start, read.end),
            part_of=_whole(read, made),
            extractor=VERSION,
        )
        for read, claim in zip(reads, made, strict=True)
    ]
    Reading.objects.bulk_create(readings)


def _whole(read: ReadClaim, made: list[Claim]) -> Claim | None:
    part_of = read.content.part_of if isinstance(read.content, Counting) else None
    return None if part_of is None else made[part_of]


def _put_in_force(made: list[Claim]) -> None:
    """Let the new reading count, except where a person's stands before it."""
    first = Reading.objects.filter(claim=OuterRef("pk")).by_force().values("pk")[:1]
    for piece in chunks([claim.pk for claim in made]):
        Claim.objects.filter(pk__in=piece).update(reading=Subquery(first), withdrawn_at=None, missing_since=None)


def _withdraw(lost: list[Claim]) -> frozenset[int]:
    """Withdraw claims that are no longer found; one that a person has touched stays, flagged."""
    standing = [claim for claim in lost if claim.withdrawn_at is None]
    touched = set(Claim.objects.filter(pk__in=[c.pk for c in standing]).touched().values_list("pk", flat=True))
    left = frozenset(c.question_id for c in standing if c.question_id is not None and c.pk not in touched)
    now = timezone.now()
    for claim in standing:
        if claim.pk in touched:
            claim.missing_since = claim.missing_since or now
        else:
            claim.withdrawn_at, claim.question, claim.answer = now, None, None
    fields: list[Any] = ["missing_since", "withdrawn_at", "question", "answer"]
    Claim.objects.bulk_update(standing, fields)
    return left
