"""What is one document, and what another."""

import pytest
from django.db import IntegrityError, transaction

from app.models import Document, Outlet

pytestmark = pytest.mark.django_db

URL = "https://post.example/mill"


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (("Post", URL, "a"), ("Post", URL, "b"), True),
        (("Post", URL, "a"), ("Echo", URL, "a"), False),
        (("Post", URL, "a"), ("Post", None, "a"), False),
        (("Post", None, "a"), ("Post", None, "a"), True),
        (("Post", None, "a"), ("Post", None, "b"), False),
        (("Post", None, "a"), (None, None, "a"), False),
        ((None, None, "a"), (None, None, "a"), True),
        ((None, URL, "a"), (None, URL, "b"), True),
    ],
)
def test_identified(
    first: tuple[str | None, str | None, str], second: tuple[str | None, str | None, str], same: bool
) -> None:
    made = [
        Document.objects.identified(outlet=Outlet.objects.named(o) if o else None, url=u, external_id=e)
        for o, u, e in (first, second)
    ]
    assert (made[0] == made[1]) is same


@pytest.mark.parametrize("fields", [{"url": URL}, {"url": None}])
def test_the_database_itself_keeps_one_of_each(fields: dict[str, str | None]) -> None:
    for outlet in (None, Outlet.objects.named("Post")):
        Document.objects.create(outlet=outlet, external_id="a", **fields)
        with pytest.raises(IntegrityError), transaction.atomic():
            Document.objects.create(outlet=outlet, external_id="a", **fields)
