"""Links that know where they are."""

import pytest
from django.test import RequestFactory
from django.urls import resolve

from app.web.templatetags.navigation import nav_link


@pytest.mark.parametrize(
    ("at", "name", "current"),
    [
        ("/articles/", "article-index", 'aria-current="page"'),
        ("/articles/4/", "article-index", 'aria-current="true"'),
        ("/articles/4/", "article-add", ""),
        ("/articles/", "question-index", ""),
        ("/", "question-index", 'aria-current="page"'),
    ],
)
def test_the_link_to_where_one_is_says_so(at: str, name: str, current: str) -> None:
    request = RequestFactory().get(at)
    request.resolver_match = resolve(at)
    link = nav_link({"request": request}, name, "Label")
    assert current in link
    assert ("aria-current" in link) == bool(current)


def test_an_error_page_has_links_too() -> None:
    assert nav_link({}, "question-index", "Questions") == '<a href="/">Questions</a>'
