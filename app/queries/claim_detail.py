"""One claim at its lasting address: what was read from its words, now and before."""

from dataclasses import dataclass
from datetime import date, datetime

from app.models import Claim, Reading
from app.models.numbers import as_number
from app.queries.figures import interval
from app.queries.sayings import Saying, saying, with_words


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """One reading; ``by`` is "" for the machine, whose version is ``extractor``; ``what`` is it in a phrase."""

    id: int
    by: str
    extractor: str
    at: datetime
    in_force: bool
    dismissed: bool
    what: str
    counted: str
    doer: str
    population: str
    measure: str
    scope: str
    subject: str
    object: str
    source: str
    source_words: str
    via: str
    hedge: str
    place: str
    when_start: date | None
    when_end: date | None
    precision: str
    parties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Detail:
    """A claim's page; ``withdrawn`` is when it was no longer found, ``dismissed`` says that a person called it none."""

    saying: Saying
    kind: str
    title: str
    withdrawn: datetime | None
    dismissed: bool
    reading: ReadingRow
    readings: tuple[ReadingRow, ...]


def load(pk: int) -> Detail:
    """The page of claim ``pk``; raises ``Claim.DoesNotExist``. Two queries."""
    claim = (
        with_words(Claim.objects.all())
        .select_related("question", "reading__source", "article__document__outlet")
        .get(pk=pk)
    )
    rows = Reading.objects.filter(claim=claim).by_force().select_related("source", "made_by")
    readings = tuple(_row(row, in_force=row.pk == claim.reading_id) for row in rows)
    now = next(each for each in readings if each.in_force)
    title = str(claim.question) if claim.question else ""
    return Detail(saying(claim), claim.kind, title, claim.withdrawn_at, now.dismissed, now, readings)


def _row(row: Reading, *, in_force: bool) -> ReadingRow:
    figure = interval(as_number(row.low), as_number(row.high), approx=row.approx)
    stated = f"{row.polarity}: {row.predicate}"
    return ReadingRow(
        id=row.pk,
        by=str(row.made_by) if row.made_by else "",
        extractor=row.extractor,
        at=row.created,
        in_force=in_force,
        dismissed=row.dismissed,
        what=f"{figure} {row.unit}".strip() if row.measure else stated,
        counted=row.counted,
        doer=row.doer,
        population=row.population,
        measure=row.measure.replace("_", " "),
        scope=row.scope,
        subject=row.subject,
        object=row.object,
        source=row.source.name if row.source else "",
        source_words=row.source_words,
        via=row.via,
        hedge=row.hedge,
        place=row.place,
        when_start=row.when_start,
        when_end=row.when_end,
        precision=row.when_precision,
        parties=tuple(row.parties),
    )
