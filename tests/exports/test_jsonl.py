"""The interchange format, field by field."""

import json

import pytest

from app.exports import jsonl
from app.models import Claim, User
from app.pipeline import deciding
from tests.pipeline.make import claim, put_in
from tests.pipeline.stories import STORIES

pytestmark = pytest.mark.django_db

CLAIM = {
    "type", "id", "article", "kind", "start", "end", "quote", "source", "source_words", "via", "hedge", "place", "when",
    "question", "answer",
}  # fmt: skip
QUANTITY = {
    "figure",
    "measure",
    "low",
    "high",
    "approx",
    "unit",
    "direction",
    "counted",
    "population",
    "by",
    "scope",
    "part_of",
}
FIELDS = {
    "article": {"type", "id", "external_id", "outlet", "url", "title", "published", "wire", "text"},
    "quantity": CLAIM | QUANTITY,
    "statement": CLAIM | {"predicate", "subject", "object", "polarity"},
    "question": {"type", "id", "title", "claims", "origins", "outlets", "disagreement"},
    "relation": {"type", "question", "a", "b", "relation"},
    "link": {"type", "a", "b", "score", "features", "version"},
    "lineage": {"type", "a", "b", "relation", "share"},
}


@pytest.fixture
def rows() -> list[dict]:
    for told in STORIES:
        put_in(told)
    return [json.loads(line) for line in jsonl.lines()]


def test_every_row_has_its_fields(rows: list[dict]) -> None:
    seen = set()
    for row in rows:
        kind = row["kind"] if row["type"] == "claim" else row["type"]
        assert FIELDS[kind] <= row.keys()
        seen.add(kind)
    assert seen == FIELDS.keys()


def test_quotes_and_figures_are_the_text_at_their_offsets(rows: list[dict]) -> None:
    texts = {row["id"]: row["text"] for row in rows if row["type"] == "article"}
    for row in (row for row in rows if row["type"] == "claim"):
        text = texts[row["article"]]
        assert text[row["start"] : row["end"]] == row["quote"]
        if row["kind"] == "quantity":
            assert text[row["figure"]["start"] : row["figure"]["end"]] == row["figure"]["text"]


def test_bounds_are_plain_numbers(rows: list[dict]) -> None:
    found = next(row for row in rows if row.get("quote", "").startswith("At least 31"))
    assert (found["low"], found["high"], type(found["low"])) == (31, None, int)
    assert found["when"] == {"from": "2019-05-04", "to": "2019-05-04", "precision": "day"}


def test_questions_hold_the_claims_that_name_them(rows: list[dict]) -> None:
    named: dict[int, list[int]] = {}
    for row in rows:
        if row["type"] == "claim":
            named.setdefault(row["question"], []).append(row["id"])
    assert {row["id"]: row["claims"] for row in rows if row["type"] == "question"} == named


def test_every_pair_of_answers_of_a_question_has_a_relation(rows: list[dict]) -> None:
    answers: dict[int, set[int]] = {}
    for row in rows:
        if row["type"] == "claim":
            answers.setdefault(row["question"], set()).add(row["answer"])
    pairs = {(row["question"], frozenset((row["a"], row["b"]))) for row in rows if row["type"] == "relation"}
    assert pairs == {(q, frozenset((a, b))) for q, row in answers.items() for a in row for b in row if a < b}


def test_dismissed_claims_are_left_out(rows: list[dict], analyst: User) -> None:
    gone = claim("ferry", "140")
    deciding.dismiss(claim=gone, by=analyst)
    left = [json.loads(line) for line in jsonl.lines()]
    assert {row["id"] for row in left if row["type"] == "claim"} == {
        pk for pk in Claim.objects.values_list("pk", flat=True) if pk != gone.pk
    }
    assert (
        len([row for row in left if row["type"] == "question"]) == len([r for r in rows if r["type"] == "question"]) - 1
    )
