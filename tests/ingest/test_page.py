"""Web pages."""

from datetime import date

import pytest

from app.domain.article import IngestedArticle, Refused
from app.ingest.page import read_page
from app.ingest.reader import read_file

STORY = (
    "<p>At least 31 people drowned when a ferry sank off the northern coast on Friday night, the coast guard said.</p>"
    "<p>Another 12 passengers are missing, a spokesman told Reuters. Boats searched the bay until dawn.</p>"
)


def page(head: str = "", body: str = STORY, *, before: str = "", charset: str = "utf-8") -> bytes:
    """A page with these parts."""
    html = f"<html><head><meta charset='{charset}'><title>Ferry sinks | Bay Post</title>{head}</head><body>{before}"
    return f"{html}<article><h1>Ferry sinks off the coast</h1>{body}</article></body></html>".encode(charset)


def test_the_main_text_with_its_headline() -> None:
    data = page()
    article = read_page("f.html", data)
    assert article.text.startswith("Ferry sinks off the coast\n")
    assert "At least 31 people drowned" in article.text
    assert (article.title, article.wire, article.received) == ("Ferry sinks off the coast", "Reuters", data)
    assert article.text_tool.startswith("trafilatura 2.")
    assert article.media_type == "text/html"


def test_scripts_are_read_past() -> None:
    article = read_page("f.html", page(body=STORY + "<script>document.write('900 died')</script>"))
    assert "900" not in article.text


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2019-05-04T10:00:00+02:00">',
        '<meta name="pubdate" content="May 4, 2019">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2019-05-04"}</script>',
        '<script type="application/ld+json">{"@graph":[{"@type":["Article"],"datePublished":"2019-05-04"}]}</script>',
    ],
)
def test_the_day_that_a_page_states(head: str) -> None:
    article = read_page("f.html", page(head))
    assert article.published == date(2019, 5, 4)
    assert article.evidence["published"].how == "page"


@pytest.mark.parametrize(
    "head",
    [
        "",
        '<meta property="article:modified_time" content="2019-05-04">',
        '<script type="application/ld+json">{"@type": "WebSite", "datePublished": "2019-05-04"}</script>',
        '<script type="application/ld+json">{broken</script>',
    ],
)
def test_a_page_that_states_no_day(head: str) -> None:
    clock = '<div class="date">Tuesday, July 23, 2024</div>'
    assert read_page("f.html", page(head, before=clock)).published is None


def test_outlet_and_address() -> None:
    head = '<link rel="canonical" href="https://www.dawn.com/news/1"><meta property="og:site_name" content="DAWN.COM">'
    article = read_page("f.html", page(head))
    assert (article.outlet, article.url) == ("Dawn", "https://www.dawn.com/news/1")
    head = (
        '<meta property="og:site_name" content="Bay Post"><meta property="og:url" content="https://baypost.example/1">'
    )
    assert read_page("f.html", page(head)).outlet == "Bay Post"


def test_the_declared_encoding_counts() -> None:
    body = STORY.replace("the coast guard", "the Küstenwache – “guard”")
    article = read_page("f.html", page(body=body, charset="windows-1252"))
    assert "Küstenwache – “guard”" in article.text
    assert article.encoding == "windows-1252"


def test_a_title_with_markup_stays_words() -> None:
    article = read_page(
        "f.html", page('<meta property="og:title" content="&lt;script&gt;alert(1)&lt;/script&gt; sinks">')
    )
    assert "<script>alert(1)</script>" in article.title


@pytest.mark.parametrize(
    "data",
    [
        b"<p>" + b"&" * 1_000_000,
        b"<" * 1_000_000,
        b"<html><body>" + b"<div>" * 100_000,
        b"<html><body>" + b"<p>word one two three. " * 50_000,
        b"<p " + b'a="b" ' * 200_000 + b">",
        b"<!-- never closed " + b"x" * 100_000,
    ],
)
def test_malformed_pages_end_soon(data: bytes) -> None:
    [found] = read_file("f.html", data)
    assert isinstance(found, Refused | IngestedArticle)


def test_a_page_of_links_alone_has_no_article() -> None:
    links = "".join(f'<li><a href="/{number}">Section {number} of the paper</a></li>' for number in range(40))
    with pytest.raises(Refused, match="has no article in it"):
        read_page("front.html", f"<html><body><ul>{links}</ul></body></html>".encode())
