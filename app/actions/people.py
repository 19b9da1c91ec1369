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
def change_role(*, user: User, role: Role, by: User) -> User:
    """Change what somebody may do; only an admin may."""
    if not by.may_administer:
        raise PermissionDenied("Only an admin may change roles.")
    user = User.objects.select_for_update().get(pk=user.pk)
    before, user.role = user.role, role
    user.save(update_fields=["role"])
    audit.record(by=by, deed="changed role", what=user, before={"role": before}, after={"role": role})
    return user
