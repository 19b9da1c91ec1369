"""Who may sign in, and what they may do."""

import pytest
from django.core.exceptions import PermissionDenied

from app.actions import people
from app.models import AuditEntry, Role, User

pytestmark = pytest.mark.django_db


def test_an_admin_adds_somebody_who_signs_in_by_link(admin: User) -> None:
    user = people.add(username="nina", role=Role.READER, by=admin)
    assert (user.role, user.has_usable_password()) == (Role.READER, False)
    assert AuditEntry.objects.of("user", user.pk).get().by == admin


def test_a_change_of_rights_is_written_down(admin: User, reader: User) -> None:
    changed = people.change(user=reader, role=Role.ANALYST, is_active=False, by=admin)
    assert (changed.role, changed.is_active, changed.may_annotate) == (Role.ANALYST, False, False)
    entry = AuditEntry.objects.of("user", reader.pk).get()
    assert entry.before == {"role": "reader", "is_active": True}
    assert entry.after == {"role": "analyst", "is_active": False}


def test_nobody_else_may(admin: User, analyst: User, reader: User) -> None:
    with pytest.raises(PermissionDenied):
        people.add(username="nina", role=Role.ADMIN, by=analyst)
    for by, user in ((analyst, reader), (analyst, analyst), (admin, admin)):
        with pytest.raises(PermissionDenied):
            people.change(user=user, role=Role.ADMIN, is_active=True, by=by)
    assert User.objects.filter(role=Role.ADMIN).count() == 1
