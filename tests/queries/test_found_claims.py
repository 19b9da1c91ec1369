"""What was found in articles that were just put in."""

import pytest

from app.models import Article
from app.queries import found_claims
from tests.queries import make

pytestmark = pytest.mark.django_db


def test_claims_are_told_by_article_with_their_questions(django_assert_num_queries: object) -> None:
    asked = make.ferry()
    first, second, third = Article.objects.order_by("id").values_list("pk", flat=True)
    with django_assert_num_queries(1):  # type: ignore[operator]
        found = found_claims.load([first, third])
    assert {article: [said.saying.figure for said in claims] for article, claims in found.items()} == {
        first: ["At least 43"],
        third: ["More than 300"],
    }
    assert second not in found
    assert found[first][0].title == asked.title
