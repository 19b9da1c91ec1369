"""A text's own address."""

import pytest

from app.ingest.reader import read_text

STORY = "A dam broke on Monday and flooded three villages, officials said.\n\nHelp came late, said the mayor of one.\n"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (f"{STORY}https://valley.example/a-1", "https://valley.example/a-1"),
        (f"{STORY}\nfrom Valley Radio http://ift.tt/x1\nvia IFTTT", "http://ift.tt/x1"),
        (f"http://valley.example/a\n\n{STORY}", "http://valley.example/a"),
        (f"{STORY.strip()} https://valley.example/a-1.", "https://valley.example/a-1"),
        (f"{STORY}http://valley.example/a\nhttp://other.example/b", None),
        (f"The report is at http://valley.example/report and names the guilty men.\n{STORY}", None),
        (STORY, None),
    ],
)
def test_the_address_that_stands_alone(text: str, url: str | None) -> None:
    article = read_text(text)
    assert article.url == url
    if url:
        known = article.evidence["url"]
        assert text[known.start : known.end] == url
