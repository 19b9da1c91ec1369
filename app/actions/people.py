"""Who may sign in."""

from django.core.exceptions import PermissionDenied
from django.db import transaction

from app.actions import audit
from app.models import Role, User


@transaction.atomic
def add(*, username: str, role: Role, by: User | None) -> User:
    """Make a user without a password, who signs in by link. ``by`` is None for a command, else an admin."""
    if by is not None and not by.may_administer:
        raise PermissionDenied("Only an admin may add people.")
    user = User.objects.create_user(username, role=role)
    audit.record(by=by, deed="added", what=user, after={"username": username, "role": role})
    return user


@transaction.atomic
def change(*, user: User, role: Role, is_active: bool, by: User) -> User:
    """Change what somebody may do, and whether they may sign in at all; only an admin may, and not of themselves."""
    if not by.may_administer or by == user:
        raise PermissionDenied("Only another admin may change what somebody may do.")
    user = User.objects.select_for_update().get(pk=user.pk)
    before = _rights(user)
    user.role, user.is_active = role, is_active
    user.save(update_fields=["role", "is_active"])
    audit.record(by=by, deed="changed rights of", what=user, before=before, after=_rights(user))
    return user


def _rights(user: User) -> dict[str, object]:
    return {"role": str(user.role), "is_active": user.is_active}
