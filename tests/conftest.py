"""What every test may ask for: people of each role, and plain static files."""

import pytest
from django.conf import LazySettings

from app.models import Role, User


@pytest.fixture(autouse=True)
def _plain_static_files(settings: LazySettings) -> None:
    """Pages are rendered without ``collectstatic`` having run."""
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }


@pytest.fixture
def analyst(db: None) -> User:
    """Somebody who may judge and annotate."""
    return User.objects.create_user("anna", role=Role.ANALYST)


@pytest.fixture
def reader(db: None) -> User:
    """Somebody who may only read."""
    return User.objects.create_user("rita", role=Role.READER)


@pytest.fixture
def admin(db: None) -> User:
    """Somebody who administers."""
    return User.objects.create_user("ada", role=Role.ADMIN)
