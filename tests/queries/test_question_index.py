"""The list of questions."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date

import pytest

from app.models import Question
from app.queries import question_index
from app.queries.question_index import Filters
from tests.queries import make

pytestmark = pytest.mark.django_db
Counting = Callable[[int], AbstractContextManager[object]]
EVERYTHING = Filters(everything=True)


def ask(title: str, number: int = 1, **fields: object) -> Question:
    article = make.article(f"{title} Some {number} people died there.", f"Paper {number}")
    claim = make.quantity(article, f"{number} people died", str(number), number, number)
    return make.question(title, [[claim]], **fields)


def titles(filters: Filters = EVERYTHING) -> list[str]:
    return [row.title for row in question_index.load(filters).rows]


def test_the_widest_come_first_then_origins_then_the_latest() -> None:
    ask("narrow", 1, width=1.5)
    ask("old", 2, width=3.0, origins=1, latest=date(2019, 1, 1))
    ask("new", 3, width=3.0, origins=1, latest=date(2020, 1, 1))
    ask("many", 4, width=3.0, origins=4, latest=date(2018, 1, 1))
    assert titles() == ["many", "new", "old", "narrow"]


def test_a_row_tells_its_answers_and_their_sources() -> None:
    make.ferry()
    row = question_index.load(Filters()).rows[0]
    assert [(each.words, each.source) for each in row.answers] == [
        ("At least 43", "Coastguard"),
        ("More than 300", "Seamen’s Union"),
    ]
    assert (row.apart, row.outlets, row.chart is not None) == ("7.0x apart", 3, True)


def test_what_one_outlet_says_once_is_shown_on_request() -> None:
    ask("single")
    assert titles(Filters()) == []
    assert titles(EVERYTHING) == ["single"]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (Filters("ferry kelm", everything=True), ["The ferry at Kelm"]),
        (Filters("ferry mine", everything=True), []),
        (Filters(measure="killed", everything=True), ["The ferry at Kelm", "The mine"]),
        (Filters(measure="injured", everything=True), []),
    ],
)
def test_filters_narrow_the_list(filters: Filters, found: list[str]) -> None:
    ask("The mine", 1)
    ask("The ferry at Kelm", 2)
    assert titles(filters) == found


def test_merged_and_emptied_questions_are_left_out() -> None:
    kept = ask("kept")
    ask("merged", 2, redirect_to=kept)
    ask("emptied", 3, claims_count=0)
    assert titles() == ["kept"]


def test_pages_by_key_show_every_question_once() -> None:
    for number in range(1, 61):
        ask(f"question {number}", number, width=float(number % 4), latest=date(2020, 1, 1 + number % 3))
    seen: list[int] = []
    after: int | None = None
    while True:
        page = question_index.load(EVERYTHING, after)
        seen += [row.id for row in page.rows]
        after = page.after
        if after is None:
            break
    assert len(seen) == 60 == len(set(seen))
    assert seen == [q.pk for q in Question.objects.standing().widest_first()]


def test_an_unknown_start_is_the_first_page() -> None:
    ask("only")
    assert question_index.load(EVERYTHING, 999_999).first


@pytest.mark.parametrize("size", [1, 50])
def test_the_number_of_queries_does_not_grow(size: int, django_assert_max_num_queries: Counting) -> None:
    for number in range(1, size + 1):
        ask(f"question {number}", number)
    with django_assert_max_num_queries(6):
        assert question_index.load(EVERYTHING).rows
