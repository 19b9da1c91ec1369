"""Correcting what was read from a claim's words."""

from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.forms.models import model_to_dict

from app.actions import audit
from app.actions.permissions import require_analyst
from app.domain.claim import Counting, ReadClaim
from app.models import Claim, Reading, Source, User


@transaction.atomic
def correct(*, claim: Claim, read: ReadClaim, by: User, part_of: Claim | None = None) -> Reading:
    """Store what a person reads from a claim's words; it goes before the machine's reading, which stays.

    Raises ValueError where the kind differs, or a span lies outside the text.
    """
    require_analyst(by)
    claim = Claim.objects.select_for_update(of=("self",)).select_related("article", "reading").get(pk=claim.pk)
    _check_fits(claim, read)
    name = read.attribution.source
    source_id = Source.objects.ids_of({name})[name] if name else None
    sentence = (claim.reading.sentence_start, claim.reading.sentence_end) if claim.reading else (read.start, read.end)
    made = Reading.from_domain(read, claim=claim, source_id=source_id, sentence=sentence, made_by=by, part_of=part_of)
    return put_in_force(made, deed="corrected")


def put_in_force(made: Reading, *, deed: str) -> Reading:
    """Save a person's reading, make it the one in force, and write it down; call it in a transaction."""
    claim = made.claim
    before = as_read(claim.reading)
    made.save()
    claim.reading = made
    claim.save(update_fields=["reading"])
    audit.record(by=made.made_by, deed=deed, what=claim, question=claim.question, before=before, after=as_read(made))
    return made


def as_read(reading: Reading | None) -> dict[str, Any] | None:
    """A reading as a JSON object of what can be changed in it."""
    if reading is None:
        return None
    encoder = DjangoJSONEncoder()
    fields = model_to_dict(reading, exclude=["id", "claim", "made_by", "extractor"])
    return {name: value if _plain(value) else encoder.default(value) for name, value in fields.items()}


def _plain(value: object) -> bool:
    return value is None or isinstance(value, bool | int | float | str | list | dict)


def _check_fits(claim: Claim, read: ReadClaim) -> None:
    if read.kind != claim.kind:
        raise ValueError(f"This claim is a {claim.kind}: it can't be read as a {read.kind}.")
    spans = [(read.start, read.end)]
    if isinstance(read.content, Counting):
        spans.append((read.content.figure.start, read.content.figure.end))
    if any(not 0 <= start < end <= len(claim.article.text) for start, end in spans):
        raise ValueError("The words of the claim lie outside the article's text.")
