"""What looking up shows."""

from dataclasses import replace

import pytest

from app.pipeline import ingesting
from app.pipeline.lookup import look_up
from app.queries import lookup_result

pytestmark = pytest.mark.django_db
TEXT = "At least 43 miners were killed in the flood of the mine at Orle on 4 May 2019, the union said."


@pytest.mark.parametrize("same", [True, False])
def test_a_question_that_is_only_near_is_not_said_to_be_answered(same: bool) -> None:
    ingesting.ingest_text(TEXT, outlet="Orle Post", by=None)
    [asked] = look_up(TEXT)
    [found] = lookup_result.load([replace(asked, matches=tuple(replace(match, same=same) for match in asked.matches))])
    assert found.hits
    assert found.answers == same
