"""One-time links by which somebody at this machine signs in."""

from django.conf import settings
from django.urls import reverse
from sesame.utils import get_query_string

from app.actions import people
from app.models import Role, User

LOCAL_ANALYST = "analyst"


def user_named(username: str, role: Role = Role.ANALYST) -> User:
    """The user of this name, made with ``role`` where there is none."""
    known = User.objects.filter(username=username).first()
    return known or people.add(username=username, role=role, by=None)


def address() -> str:
    """Where the pages are reached from this machine, or by the public name where one is set."""
    if settings.PUBLIC_HOSTS:
        return f"{'https' if settings.HTTPS else 'http'}://{settings.PUBLIC_HOSTS[0]}"
    return f"http://127.0.0.1:{settings.PORT}"


def sign_in_link(user: User) -> str:
    """An address that signs ``user`` in once, within ``SESAME_MAX_AGE`` seconds."""
    return f"{address()}{reverse('sign-in-link')}{get_query_string(user)}"
