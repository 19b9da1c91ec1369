"""Deciding whether claims answer the same question."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone

from app.actions import audit
from app.actions.chains import Decision, contradiction
from app.actions.permissions import require_analyst, require_author
from app.domain.terms import Verdict
from app.models import Claim, Judgement, Question, User


class Contradiction(ValueError):
    """A decision that does not fit those in force; ``chain`` holds them, the oldest first."""

    def __init__(self, chain: list[Judgement]) -> None:
        self.chain = chain
        told = "; ".join(f"decision {j.pk} of {j.by} ({j.verdict}, {j.at:%Y-%m-%d})" for j in chain)
        super().__init__(f"This contradicts what was decided before: {told}. Withdraw one of these first.")


@transaction.atomic
def decide(
    *,
    left: Iterable[Claim],
    right: Iterable[Claim],
    verdict: Verdict,
    by: User,
    note: str = "",
    question: Question | None = None,
) -> Judgement:
    """Decide about claims.

    Together: all of ``left`` and ``right`` answer one question; apart: none of ``left`` answers that of any of
    ``right``. Raises ValueError on empty or overlapping sides, Contradiction, PermissionDenied.
    """
    require_analyst(by)
    sides = frozenset(claim.pk for claim in left), frozenset(claim.pk for claim in right)
    if not sides[0] or not sides[1] or sides[0] & sides[1]:
        raise ValueError("Name at least one claim on each side, and none on both.")
    _refuse_contradiction(Decision(None, verdict, *sides))
    judgement = Judgement.objects.create(by=by, verdict=verdict, question=question, note=note.strip())
    judgement.left.set(sides[0])
    judgement.right.set(sides[1])
    audit.record(by=by, deed="judged", what=judgement, question=question, after=_as_said(judgement, *sides))
    return judgement


@transaction.atomic
def withdraw(*, judgement: Judgement, by: User) -> Judgement:
    """Take a decision back; it stays in the record. Only its author or an admin may; a second time changes nothing."""
    require_author(by, judgement.by)
    judgement = Judgement.objects.select_for_update().get(pk=judgement.pk)
    if judgement.withdrawn_at is not None:
        return judgement
    judgement.withdrawn_at, judgement.withdrawn_by = timezone.now(), by
    judgement.save(update_fields=["withdrawn_at", "withdrawn_by"])
    sides = (frozenset(side.values_list("pk", flat=True)) for side in (judgement.left, judgement.right))
    audit.record(
        by=by, deed="withdrew", what=judgement, question=judgement.question, before=_as_said(judgement, *sides)
    )
    return judgement


def reaching(claims: Iterable[int]) -> list[Decision]:
    """The binding decisions that hang together with these claims (ids) by claims that they name, the oldest first."""
    found: dict[int, Decision] = {}
    front = set(claims)
    seen: set[int] = set()
    while front:
        seen |= front
        fresh = [d for d in decisions(Judgement.objects.naming(front).exclude(pk__in=found)) if d.id is not None]
        found |= {d.id: d for d in fresh if d.id is not None}
        front = {claim for d in fresh for claim in d.left | d.right} - seen
    return [found[number] for number in sorted(found)]


def decisions(judgements: Any) -> list[Decision]:
    """A query set of judgements as decisions, those that bind only; three queries."""
    rows = judgements.binding().order_by("pk").prefetch_related("left", "right")
    return [
        Decision(
            row.pk,
            Verdict(row.verdict),
            frozenset(claim.pk for claim in row.left.all()),
            frozenset(claim.pk for claim in row.right.all()),
        )
        for row in rows
    ]


def _refuse_contradiction(new: Decision) -> None:
    if new.verdict is Verdict.UNSURE:
        return
    chain = contradiction(new, reaching(new.left | new.right))
    if chain:
        raise Contradiction(list(Judgement.objects.filter(pk__in=chain).select_related("by").order_by("pk")))


def _as_said(judgement: Judgement, left: frozenset[int], right: frozenset[int]) -> dict[str, Any]:
    return {"verdict": judgement.verdict, "left": sorted(left), "right": sorted(right), "note": judgement.note}
