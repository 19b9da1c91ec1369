"""Outlets and sources, and what they claimed."""

import pytest

from app.models import Outlet, Source
from app.queries import claimants
from tests.queries import make

pytestmark = pytest.mark.django_db


def test_outlets_and_sources_are_listed_by_name_with_their_claims() -> None:
    make.ferry()
    Source.objects.create(name="Nobody quotes me")
    assert [(row.name, row.claims) for row in claimants.outlets().rows] == [
        ("Harbour Post", 1),
        ("Kelm Daily", 1),
        ("Northern Wire", 1),
    ]
    assert [(row.name, row.claims) for row in claimants.sources().rows] == [("Coastguard", 2), ("Seamen’s Union", 1)]


def test_an_outlet_tells_its_claims_with_their_questions(django_assert_max_num_queries: object) -> None:
    asked = make.ferry()
    outlet = Outlet.objects.get(name="Harbour Post")
    with django_assert_max_num_queries(4):  # type: ignore[operator]
        page = claimants.outlet(outlet.pk)
    assert [(said.title, said.saying.figure, said.apart) for said in page.claims.rows] == [
        (asked.title, "At least 43", True)
    ]


def test_a_source_tells_what_it_is_said_to_have_said() -> None:
    make.ferry()
    page = claimants.source(Source.objects.get(name="Coastguard").pk)
    assert [said.saying.outlet for said in page.claims.rows] == ["Kelm Daily", "Harbour Post"]


def test_unknown_ones_do_not_exist() -> None:
    with pytest.raises(Outlet.DoesNotExist):
        claimants.outlet(77)
    with pytest.raises(Source.DoesNotExist):
        claimants.source(77)
