"""A pasted sentence leads to its question, and nothing is stored."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from app.domain.article import Refused
from app.models import Article, Question
from app.pipeline import ingesting, lookup

pytestmark = pytest.mark.django_db

FLOOD = (
    "Flood in Aleppo\n\nA flood hit Aleppo on 4 May 2019. "
    "At least 43 people were killed in Aleppo, the fire brigade said.\n"
)


def test_it_finds_the_question_whatever_the_number() -> None:
    ingesting.ingest_files([("flood.txt", FLOOD.encode())], by=None)
    asked = Question.objects.standing().get(measure="killed")
    found = lookup.look_up("The mayor of Aleppo said that 200 people were killed in Aleppo on 4 May 2019.")
    counted = [row for row in found if row.read.kind == "quantity"]
    assert counted
    assert asked.pk in {match.question for row in counted for match in row.matches}
    assert all(match.features for row in counted for match in row.matches)


def test_nothing_is_written() -> None:
    ingesting.ingest_files([("flood.txt", FLOOD.encode())], by=None)
    with CaptureQueriesContext(connection) as seen:
        lookup.look_up("In Aleppo 200 people were killed.")
    assert all(query["sql"].lstrip().upper().startswith("SELECT") for query in seen.captured_queries)
    assert Article.objects.count() == 1


def test_nothing_to_read_is_refused() -> None:
    with pytest.raises(Refused):
        lookup.look_up(" ")


def test_no_claims_no_matches() -> None:
    assert lookup.look_up("It rained in the night.") == ()
