"""One claim and all that was read from it."""

import pytest

from app.models import Claim, User
from app.queries import claim_detail
from tests.queries import make

pytestmark = pytest.mark.django_db


def test_a_claim_tells_what_was_read_and_where_it_belongs() -> None:
    asked = make.ferry()
    claim = Claim.objects.filter(question=asked).order_by("id").first()
    assert claim is not None
    page = claim_detail.load(claim.pk)
    assert (page.title, page.reading.what, page.reading.source) == (asked.title, "at least 43", "Coastguard")
    assert (page.reading.measure, page.reading.population, page.reading.by) == ("killed", "civilians", "")


def test_a_dismissed_claim_keeps_its_page_and_both_readings(analyst: User) -> None:
    from app.actions import claims

    claim = Claim.objects.filter(question=make.ferry()).order_by("id")[0]
    claims.dismiss(claim=claim, by=analyst)
    page = claim_detail.load(claim.pk)
    assert page.dismissed
    assert [reading.by for reading in page.readings] == ["anna", ""]
    assert [reading.in_force for reading in page.readings] == [True, False]


def test_a_statement_tells_who_did_what() -> None:
    article = make.article("The militia shelled the clinic, the ministry said.")
    claim = make.statement(
        article, "The militia shelled the clinic", subject="militia", object="clinic", source="Ministry"
    )
    make.question("Who shelled the clinic?", [[claim]])
    reading = claim_detail.load(claim.pk).reading
    assert (reading.what, reading.subject, reading.object) == ("affirmed: attacked", "militia", "clinic")
