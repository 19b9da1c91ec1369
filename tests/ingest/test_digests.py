"""The first line of a digest."""

from datetime import date

import pytest

from app.ingest.reader import read_text

BODY = "\n\nDam breaks in the north\n\nA dam broke on Monday and flooded three villages, officials said.\n"


@pytest.mark.parametrize(
    ("line", "outlet", "url", "published"),
    [
        (
            "Digest in our own words of an article by Valley Post, https://ift.tt/1, published March 27, 2016.",
            ("Valley Post", "digest"),
            "https://ift.tt/1",
            date(2016, 3, 27),
        ),
        ("Digest of an article by Valley Post, no date printed.", ("Valley Post", "digest"), None, None),
        ("Digest in our own words of an article whose outlet is not named, no date printed.", None, None, None),
    ],
)
def test_what_a_digest_says_of_itself(
    line: str, outlet: tuple[str, str] | None, url: str | None, published: date | None
) -> None:
    article = read_text(line + BODY)
    known = article.evidence.get("outlet")
    assert article.digest_of == line
    assert ((article.outlet, known.how) if known else None) == outlet
    assert (article.url, article.published) == (url, published)
    assert article.title == "Dam breaks in the north"


@pytest.mark.parametrize(
    "line", ["Digest of the news", "A digest of an article.", "Digestion of an apple takes hours."]
)
def test_what_is_no_digest(line: str) -> None:
    assert read_text(line + BODY).digest_of is None
