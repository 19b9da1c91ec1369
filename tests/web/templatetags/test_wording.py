"""Codes as words."""

from datetime import UTC, datetime

import pytest

from app.queries.reviews import Change
from app.web.templatetags.wording import deed_words, evidence_words, hedge_words, safe_address


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://paper.example/1", "https://paper.example/1"),
        ("HTTP://paper.example", "HTTP://paper.example"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        (" javascript:alert(1)", ""),
        ("//paper.example", ""),
    ],
)
def test_only_addresses_of_the_web_are_followed(address: str, safe: str) -> None:
    assert safe_address(address) == safe


@pytest.mark.parametrize(("how", "words"), [("masthead", "from the masthead"), ("some_new-way", "some new way")])
def test_evidence_codes_are_told_in_words(how: str, words: str) -> None:
    assert evidence_words(how) == words


def test_deeds_and_hedges_are_told_in_words() -> None:
    at = datetime(2020, 1, 1, tzinfo=UTC)
    assert deed_words(Change(at, "anna", "wrote", "annotation", 4)) == "wrote a note"
    assert deed_words(Change(at, "anna", "painted", "fence", 4)) == "painted fence 4"
    assert (hedge_words("alleged"), hedge_words("none")) == ("alleged", "")
