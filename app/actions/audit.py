"""The record of every change."""

from typing import Any

from django.db.models import Model

from app.models import AuditEntry, Question, User


def record(
    *,
    by: User | None,
    deed: str,
    what: Model,
    question: Question | None = None,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> AuditEntry:
    """Write down one change of ``what``; call it in the transaction of the change. ``by`` is None for the machine."""
    return AuditEntry.objects.create(
        by=by,
        deed=deed,
        noun=str(what._meta.verbose_name),
        object_id=what.pk,
        question=question,
        before=before,
        after=after,
    )
