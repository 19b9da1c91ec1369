"""What a web page states about itself in its head: title, site, address, day of publication."""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from lxml import html

from app.ingest import dates, titles

MOST_DEPTH = 6


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the page states; "" or None where it doesn't."""

    title: str = ""
    site: str | None = None
    url: str | None = None
    published: date | None = None


def stated(tree: html.HtmlElement) -> PageFacts:
    """The facts of a parsed page: its metas, its JSON-LD, its one heading."""
    metas = _metas(tree)
    linked = list(_linked_articles(tree))
    return PageFacts(
        title=titles.bare(_title(tree, metas, linked)),
        site=metas.get("og:site_name") or metas.get("application-name") or _publisher(linked),
        url=_address(tree, metas),
        published=_published(tree, metas, linked),
    )


@cache
def _names() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "page_facts.toml").read_text(encoding="utf-8"))


def _metas(tree: html.HtmlElement) -> dict[str, str]:
    """The page's metas by name, property or itemprop; the first of each counts."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        key = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().casefold()
        value = " ".join((meta.get("content") or "").split())
        if key and value:
            found.setdefault(key, value)
    return found


def _linked_articles(tree: html.HtmlElement) -> Iterator[dict[str, Any]]:
    """The articles that the page's JSON-LD describes; broken JSON describes none."""
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().casefold() == "application/ld+json":
            try:
                yield from _articles(json.loads(script.text or ""), 0)
            except (ValueError, RecursionError):
                continue


def _articles(node: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > MOST_DEPTH:
        return
    if isinstance(node, list):
        for item in node:
            yield from _articles(item, depth + 1)
    elif isinstance(node, dict):
        kinds = node.get("@type")
        if any(kind in _names()["article_types"] for kind in (kinds if isinstance(kinds, list) else [kinds])):
            yield node
        yield from _articles(node.get("@graph"), depth + 1)


def _title(tree: html.HtmlElement, metas: dict[str, str], linked: list[dict[str, Any]]) -> str:
    headings = [" ".join(heading.text_content().split()) for heading in tree.iter("h1")]
    headings = [heading for heading in headings if heading]
    told = [article["headline"] for article in linked if isinstance(article.get("headline"), str)]
    page_title = " ".join((tree.findtext(".//title") or "").split())
    heading = headings[0] if len(headings) == 1 else ""
    return (metas.get("og:title") or (told[0] if told else "") or heading or page_title)[:400]


def _publisher(linked: list[dict[str, Any]]) -> str | None:
    for article in linked:
        publisher = article.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            return str(publisher["name"]).strip() or None
    return None


def _address(tree: html.HtmlElement, metas: dict[str, str]) -> str | None:
    canonical = [link.get("href") for link in tree.iter("link") if (link.get("rel") or "").casefold() == "canonical"]
    urls = [*canonical, metas.get("og:url")]
    return next((url.strip() for url in urls if url and url.strip().startswith(("http://", "https://"))), None)


def _published(tree: html.HtmlElement, metas: dict[str, str], linked: list[dict[str, Any]]) -> date | None:
    """From JSON-LD, then metas, then an element marked as datePublished, then the article's one time element."""
    said = [article.get("datePublished") for article in linked]
    said += [value for key, value in metas.items() if key in _names()["published_metas"]]
    said += [
        element.get("datetime") or element.get("content") for element in tree.xpath("//*[@itemprop='datePublished']")
    ]
    times = tree.xpath("//article//time[@datetime]")
    said += [times[0].get("datetime")] if len(times) == 1 else []
    return next((day for value in said if isinstance(value, str) and (day := _day(value))), None)


def _day(value: str) -> date | None:
    try:
        return datetime.fromisoformat(value.strip()).date()
    except ValueError:
        printed = next(dates.find(value[:100]), None)
        return printed.nearest(None) if printed else None
