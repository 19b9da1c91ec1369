"""Who may do what."""

import pytest

from app.models import Role, User


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("role", "annotates", "administers"),
    [(Role.READER, False, False), (Role.ANALYST, True, False), (Role.ADMIN, True, True)],
)
def test_roles(role: Role, annotates: bool, administers: bool) -> None:
    user = User.objects.create_user("kim", role=role)
    assert (user.may_annotate, user.may_administer, user.is_staff) == (annotates, administers, administers)
    user.is_active = False
    assert (user.may_annotate, user.may_administer) == (False, False)


@pytest.mark.django_db
def test_a_superuser_is_an_admin() -> None:
    assert User.objects.create_superuser("root").may_administer
