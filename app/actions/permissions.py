"""Who may do what."""

from django.core.exceptions import PermissionDenied

from app.models import User


def require_analyst(by: User) -> None:
    """Raise PermissionDenied unless ``by`` may judge, correct and annotate."""
    if not by.may_annotate:
        raise PermissionDenied(f"{by} may read, but not change anything.")


def require_author(by: User, author: User) -> None:
    """Raise PermissionDenied unless ``by`` is the author, still an analyst, or an admin."""
    require_analyst(by)
    if by.pk != author.pk and not by.may_administer:
        raise PermissionDenied(f"Only {author} or an admin may change this.")
