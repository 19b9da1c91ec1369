"""Web pages: the article's words are taken from the page once, with what the page states about itself."""

import re
from functools import cache
from importlib.metadata import version
from itertools import islice

import trafilatura
from lxml import etree, html

from app.domain.article import IngestedArticle, Refused
from app.ingest import lines, outlets, page_facts, titles
from app.ingest.article import Given, build
from app.ingest.decoding import check_kind, check_size, check_text, decode
from app.ingest.limits import MAX_ELEMENTS

FEWEST_WORDS = 12
DECLARED = re.compile(rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w:.-]+)", re.IGNORECASE)
SUPERSETS = {"iso-8859-1": "windows-1252", "latin-1": "windows-1252", "latin1": "windows-1252", "ascii": "windows-1252"}
SUPERSETS |= {"us-ascii": "windows-1252", "gb2312": "gb18030", "gbk": "gb18030", "iso-8859-9": "windows-1254"}


@cache
def tool() -> str:
    """The name and version of what derives a page's text."""
    return f"trafilatura {version('trafilatura')}"


def read_page(name: str, data: bytes) -> IngestedArticle:
    """The article of a page; scripts are never run, only read past. Raises Refused where there is none."""
    source, encoding = _decoded(name, data)
    tree = _tree(name, source)
    facts = page_facts.stated(tree)
    text = _text(name, source, facts.title)
    given = Given(
        outlet=outlets.of_page(facts.url, facts.site),
        url=facts.url,
        title=facts.title,
        published=facts.published,
        how="page",
    )
    return build(name, text, media_type="text/html", encoding=encoding, received=data, given=given, tool=tool())


def _decoded(name: str, data: bytes) -> tuple[str, str]:
    """By the encoding that the page declares where its bytes keep to it, else as any text."""
    check_size(name, data)
    check_kind(name, data)
    declared = DECLARED.search(data[:4096])
    encoding = declared[1].decode("ascii", "replace").lower() if declared else ""
    encoding = SUPERSETS.get(encoding, encoding)
    text = _keeps_to(encoding, data) if encoding and not encoding.startswith(("utf-16", "utf-32")) else None
    if text is None:
        return decode(name, data)
    check_text(name, text)
    return text.removeprefix("\ufeff"), encoding


def _keeps_to(encoding: str, data: bytes) -> str | None:
    """The characters, None where the bytes are not in that encoding or Python knows none of that name."""
    try:
        return data.decode(encoding)
    except (ValueError, LookupError):
        return None


def _tree(name: str, source: str) -> html.HtmlElement:
    """The page's elements, for what its head states; the parser runs nothing and loads nothing."""
    try:
        tree = html.fromstring(source.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8", huge_tree=False))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise Refused(f"{name} is no web page that can be read: save the page again and give that.") from error
    if sum(1 for _ in islice(tree.iter(), MAX_ELEMENTS + 1)) > MAX_ELEMENTS:
        raise Refused(f"{name} has more than {MAX_ELEMENTS} elements: save the page of one article and give that.")
    return tree


def _text(name: str, source: str, title: str) -> str:
    """The main text, the title above it where the text does not open with it."""
    try:
        body = trafilatura.extract(
            source, include_comments=False, include_tables=True, include_links=False, with_metadata=False
        )
    except (RecursionError, ValueError, etree.LxmlError):
        body = None
    if not body or len(body.split()) < FEWEST_WORDS or not any(line.is_prose for line in lines.split(body)):
        raise Refused(f"{name} has no article in it: give the page of one article, or paste its text.")
    words = str(body).replace("\x00", "")
    if (
        not title
        or titles.prefix_end(words, 0, title)
        or titles.tokens(words.split("\n", 1)[0]) == titles.tokens(title)
    ):
        return words
    return f"{titles.bare(title)}\n\n{words}"
