"""What people made of a question: notes, decisions, history; and what the machine proposes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import F, Value

from app.models import Annotation, AuditEntry, Judgement, Proposal, ProposalState, Question
from app.queries.sayings import Saying


@dataclass(frozen=True, slots=True)
class Note:
    """An annotation; ``claims`` are those of the question that it names."""

    id: int
    by: str
    by_id: int
    at: datetime
    edited_at: datetime | None
    version: int
    text: str
    claims: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """A judgement in force as it was said; claims that are not of this question, or no longer, are left out."""

    id: int
    by: str
    at: datetime
    verdict: str
    note: str
    left: tuple[Saying, ...]
    right: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the history; ``by`` is "" for the machine or a command."""

    at: datetime
    by: str
    deed: str
    noun: str
    object_id: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the machine would do, were the question not in people's hands: merge, or split into ``parts``.

    ``others`` are the further questions it speaks about, as id and title.
    """

    id: int
    kind: str
    at: datetime
    parts: tuple[tuple[Saying, ...], ...]
    others: tuple[tuple[int, str], ...]


def notes(question: Question, sayings: Mapping[int, Saying]) -> tuple[Note, ...]:
    """The notes on the question, the oldest first. Two queries."""
    rows = Annotation.objects.shown().about(question).select_related("by").prefetch_related("claims")
    return tuple(_note(row, sayings) for row in rows)


def _note(row: Annotation, sayings: Mapping[int, Saying]) -> Note:
    named = _named([claim.pk for claim in row.claims.all()], sayings)
    return Note(row.pk, str(row.by), row.by_id, row.at, row.edited_at, row.version, row.text, named)


def decisions(question: Question, sayings: Mapping[int, Saying]) -> tuple[Decision, ...]:
    """The judgements in force that were said at this question, the newest first. One query."""
    rows: dict[int, dict[str, Any]] = {}
    for row in _sides(question):
        known = rows.setdefault(row["id"], row | {"left": [], "right": []})
        known[row["side"]].append(row["claim"])
    return tuple(_decision(row, sayings) for _, row in sorted(rows.items(), reverse=True))


def _sides(question: Question) -> Any:
    said = Judgement.objects.in_force().filter(question=question)
    shown = {"who": F("by__username"), "first": F("by__first_name"), "last": F("by__last_name")}
    fields = ("id", "at", "verdict", "note", "claim", "side", *shown)
    left = said.annotate(claim=F("left"), side=Value("left"), **shown).values(*fields)
    right = said.annotate(claim=F("right"), side=Value("right"), **shown).values(*fields)
    return left.union(right, all=True)


def _decision(row: Mapping[str, Any], sayings: Mapping[int, Saying]) -> Decision:
    by = f"{row['first']} {row['last']}".strip() or row["who"]
    return Decision(
        row["id"],
        by,
        row["at"],
        row["verdict"],
        row["note"],
        _named(row["left"], sayings),
        _named(row["right"], sayings),
    )


def _named(claims: Iterable[int], sayings: Mapping[int, Saying]) -> tuple[Saying, ...]:
    return tuple(sayings[claim] for claim in sorted(set(claims) & set(sayings)))


def history(question: Question, limit: int = 50) -> tuple[Change, ...]:
    """The latest ``limit`` changes at the question, the newest first. One query."""
    rows = AuditEntry.objects.at_question(question).select_related("by").defer("before", "after")[:limit]
    return tuple(Change(row.at, str(row.by) if row.by else "", row.deed, row.noun, row.object_id) for row in rows)


def suggestions(question: Question, sayings: Mapping[int, Saying]) -> tuple[Suggestion, ...]:
    """What the machine proposes about the question and nobody has decided. One query."""
    found = Proposal.objects.filter(questions=question, state=ProposalState.OPEN)
    rows = Proposal.questions.through.objects.filter(proposal__in=found).select_related("proposal", "question")
    told: dict[Proposal, list[tuple[int, str]]] = {}
    for row in rows.order_by("proposal", "question"):
        others = told.setdefault(row.proposal, [])
        if row.question_id != question.pk:
            others.append((row.question_id, str(row.question)))
    return tuple(_suggestion(proposal, others, sayings) for proposal, others in told.items())


def _suggestion(row: Proposal, others: Iterable[tuple[int, str]], sayings: Mapping[int, Saying]) -> Suggestion:
    parts = tuple(_named(part, sayings) for part in row.detail.get("parts", ()))
    return Suggestion(row.pk, row.kind, row.at, parts, tuple(others))
