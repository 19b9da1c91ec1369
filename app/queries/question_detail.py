"""One question with its answers side by side, how they compare, and what people made of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.terms import ClaimKind, RelationKind
from app.models import Answer, Claim, Lineage, Link, Question, Relation
from app.queries import reviews
from app.queries.answers import Column, by_size, column
from app.queries.charts import Chart, chart
from app.queries.evidence import Pair, pairs
from app.queries.figures import apart
from app.queries.sayings import Saying, latest, saying, with_words
from app.queries.wording import relation_sentence

CLAIMS = 400  # shown on one page; a question with more is a sign that something else is wrong
LINKS = 600  # the strongest are enough to join that many claims
STRENGTH = (RelationKind.CONFLICT, RelationKind.REVISION, RelationKind.COMPATIBLE, RelationKind.AGREE)


class Moved(LookupError):
    """The question was merged into the one with the id ``to``."""

    def __init__(self, to: int) -> None:
        self.to = to
        super().__init__(to)


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two answers stand to each other, in a sentence."""

    kind: str
    a: Column
    b: Column
    words: str


@dataclass(frozen=True, slots=True)
class Detail:
    """A question's page. ``sayings`` are all shown claims, in the order of the columns."""

    id: int
    title: str
    quantity: bool
    apart: str
    outlets: int
    origins: int
    latest: date | None
    claims_count: int
    columns: tuple[Column, ...]
    chart: Chart | None
    comparisons: tuple[Comparison, ...]
    pairs: tuple[Pair, ...]
    sayings: tuple[Saying, ...]
    notes: tuple[reviews.Note, ...]
    decisions: tuple[reviews.Decision, ...]
    history: tuple[reviews.Change, ...]
    suggestions: tuple[reviews.Suggestion, ...]

    @property
    def differing(self) -> tuple[Comparison, ...]:
        """The pairs of answers of which one contradicts or replaces the other."""
        return tuple(each for each in self.comparisons if each.kind in (RelationKind.CONFLICT, RelationKind.REVISION))

    @property
    def fitting(self) -> tuple[Comparison, ...]:
        """The pairs that can both be true, or say the same."""
        return self.comparisons[len(self.differing) :]


def load(pk: int) -> Detail:
    """The page of question ``pk``; raises ``Question.DoesNotExist`` and ``Moved``. Eleven queries at most."""
    question = Question.objects.get(pk=pk)
    if question.redirect_to_id is not None:
        raise Moved(question.redirect_to_id)
    claims = list(_claims(pk))
    said = {claim.pk: saying(claim) for claim in claims}
    columns = _columns(claims, said)
    return Detail(
        id=question.pk,
        title=str(question),
        quantity=question.kind == ClaimKind.QUANTITY,
        apart=apart(question.disagreement, any(each.denied for each in columns)),
        outlets=question.outlets,
        origins=question.origins,
        latest=latest(said.values()),
        claims_count=question.claims_count,
        columns=columns,
        chart=chart([each.interval for each in columns]),
        comparisons=_comparisons(question, columns),
        pairs=pairs(_links(said), said),
        sayings=tuple(said[claim] for each in columns for claim in each.claims),
        notes=reviews.notes(question, said),
        decisions=reviews.decisions(question, said),
        history=reviews.history(question),
        suggestions=reviews.suggestions(question, said),
    )


def sayings(pk: int) -> tuple[Saying, ...]:
    """The claims that the page of question ``pk`` shows, by age. One query."""
    return tuple(saying(claim) for claim in _claims(pk))


def _claims(pk: int) -> Iterable[Claim]:
    claims = with_words(Claim.objects.standing().filter(question=pk, answer__isnull=False))
    return claims.select_related("answer__source", "reading__source", "article__document__outlet").order_by("id")[
        :CLAIMS
    ]


def _columns(claims: list[Claim], sayings: Mapping[int, Saying]) -> tuple[Column, ...]:
    said: dict[Answer, list[Saying]] = {}
    for claim in claims:
        if claim.answer is not None:
            said.setdefault(claim.answer, []).append(sayings[claim.pk])
    copies = Lineage.objects.within({claim.article_id for claim in claims}).values_list("a", "b")
    known = list(copies)
    answers = sorted(said, key=lambda each: each.position)
    return by_size(column(answer, said[answer], known) for answer in answers)


def _comparisons(question: Question, columns: Iterable[Column]) -> tuple[Comparison, ...]:
    of = {each.answer: each for each in columns}
    rows = [row for row in Relation.objects.filter(question=question).order_by("id") if {row.a_id, row.b_id} <= set(of)]
    rows.sort(key=lambda row: STRENGTH.index(RelationKind(row.kind)))
    return tuple(
        Comparison(row.kind, of[row.a_id], of[row.b_id], relation_sentence(row.kind, row.rule, row.detail))
        for row in rows
    )


def _links(sayings: Mapping[int, Saying]) -> Iterable[Link]:
    return Link.objects.within(set(sayings)).order_by("-score", "a", "b")[:LINKS]
