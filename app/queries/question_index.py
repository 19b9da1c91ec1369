"""The list of questions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Prefetch, Q, QuerySet

from app.models import Annotation, Answer, Claim, Judgement, Question
from app.models.question import QuestionQuerySet
from app.queries.answers import Column, by_size, column
from app.queries.charts import Chart, chart
from app.queries.figures import apart
from app.queries.paging import Page, page_of
from app.queries.sayings import latest, saying, with_words

ORDER = ("-width", "-origins", "-latest", "-id")
SIZE = 25
TOLD = 4  # answers named in one row


@dataclass(frozen=True, slots=True)
class Filters:
    """What the list is narrowed to. ``measure`` is a measure or a predicate; ``everything`` shows single claims too."""

    words: str = ""
    measure: str = ""
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A question in the list: its first answers, how many ``more``; ``apart`` is "" where no answers conflict."""

    id: int
    title: str
    answers: tuple[Column, ...]
    more: int
    chart: Chart | None
    apart: str
    outlets: int
    origins: int
    latest: date | None
    notes: int
    decisions: int


def load(filters: Filters, after: int | None = None) -> Page[Row]:
    """A page of questions, the widest disagreement first, from after the question ``after``. Six queries at most."""
    found = page_of(_narrowed(filters), ORDER, after, SIZE)
    return Page(tuple(_rows(found.rows)), found.after, found.first)


def rows_of(questions: Iterable[int]) -> dict[int, Row]:
    """The rows of these questions by their ids; those merged into others are left out. Five queries."""
    found = _with_answers(Question.objects.standing().filter(pk__in=set(questions)))
    return {row.id: row for row in _rows(list(found))}


def _narrowed(filters: Filters) -> QuestionQuerySet:
    questions = Question.objects.standing()
    if not filters.everything:
        questions = questions.answered_differently()
    if filters.measure:
        questions = questions.filter(Q(measure=filters.measure) | Q(predicate=filters.measure))
    for word in filters.words.split():
        questions = questions.filter(title__icontains=word)
    return _with_answers(questions)


def _with_answers(questions: QuestionQuerySet) -> QuestionQuerySet:
    claims = with_words(Claim.objects.standing()).order_by("id")
    answers = Answer.objects.select_related("source").order_by("position")
    return questions.prefetch_related(Prefetch("answers", answers), Prefetch("answers__claims", claims))


def _rows(questions: Sequence[Question]) -> Iterable[Row]:
    ids = [question.pk for question in questions]
    notes = _counted(Annotation.objects.shown().filter(question__in=ids))
    decisions = _counted(Judgement.objects.in_force().filter(question__in=ids))
    return [_row(question, notes.get(question.pk, 0), decisions.get(question.pk, 0)) for question in questions]


def _counted(rows: QuerySet[Annotation] | QuerySet[Judgement]) -> dict[int, int]:
    return dict(rows.values_list("question").annotate(Count("id")).order_by())


def _row(question: Question, notes: int, decisions: int) -> Row:
    columns = by_size(
        column(answer, [saying(claim) for claim in answer.claims.all()], ())
        for answer in question.answers.all()
        if answer.claims.all()
    )
    return Row(
        id=question.pk,
        title=str(question),
        answers=columns[:TOLD],
        more=max(0, len(columns) - TOLD),
        chart=chart([each.interval for each in columns[:TOLD]]) if len(columns) > 1 else None,
        apart=apart(question.disagreement, any(each.denied for each in columns)),
        outlets=question.outlets,
        origins=question.origins,
        latest=latest(
            each for one in columns for carried in one.carried for each in (carried.original, *carried.copies)
        ),
        notes=notes,
        decisions=decisions,
    )
