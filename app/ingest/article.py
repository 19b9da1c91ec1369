"""From a text and what is known about it to an article ready to be stored."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.article import Block, Evidence, IngestedArticle
from app.ingest import addresses, lines, outlets, paragraphs, published, roles, titles, wires
from app.ingest.lines import Line, Role


@dataclass(frozen=True, slots=True)
class Given:
    """What came with the text, not in it; ``how`` says where each of it was given ("given", "page")."""

    outlet: str | None = None
    url: str | None = None
    title: str = ""
    published: date | None = None
    how: str = "given"


def build(
    external_id: str, text: str, *, media_type: str, encoding: str, received: bytes, given: Given, tool: str = ""
) -> IngestedArticle:
    """The article with its blocks and all that its frame tells; ``text`` is kept as it is."""
    marked = roles.assigned(paragraphs.joined(text, list(lines.split(text))), given.title)
    facts = _Facts()
    _title(facts, marked, given)
    _address(facts, marked, given)
    _published(facts, marked, given)
    _outlet(facts, marked, given)
    _wire(facts, marked)
    return IngestedArticle(
        external_id=external_id,
        text=text,
        blocks=tuple(Block(line.start, line.end, (line.role or Role.BODY).block_kind) for line in marked),
        media_type=media_type,
        encoding=encoding,
        received=received,
        digest_of=_digest(marked),
        text_tool=tool,
        evidence=facts.evidence,
        **facts.values,
    )


class _Facts:
    """Values by field name, each with how it is known."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.evidence: dict[str, Evidence] = {}

    def know(self, field: str, value: object, how: str, start: int | None = None, end: int | None = None) -> None:
        self.values[field] = value
        self.evidence[field] = Evidence(how, start, end)


def _title(facts: _Facts, marked: list[Line], given: Given) -> None:
    headline = next((line for line in marked if line.role is Role.HEADLINE), None)
    if given.title:
        facts.know("title", given.title, given.how)
    elif headline and len(headline.text) <= 400:
        facts.know("title", titles.bare(headline.text), "headline", headline.start, headline.end)


def _address(facts: _Facts, marked: list[Line], given: Given) -> None:
    if given.url:
        facts.know("url", given.url, given.how)
    elif found := addresses.own_address(marked):
        facts.know("url", found.url, "text", found.start, found.end)


def _published(facts: _Facts, marked: list[Line], given: Given) -> None:
    settled = published.settled(published.stated(marked, given.published), given.published)
    if isinstance(settled, published.Stated):
        facts.know("published", settled.day, settled.how, settled.start, settled.end)
    elif settled:
        facts.know("published", settled, given.how)


def _outlet(facts: _Facts, marked: list[Line], given: Given) -> None:
    url = facts.values.get("url")
    from_url = outlets.of_address(url) if url else None
    if given.outlet:
        facts.know("outlet", given.outlet, given.how)
    elif from_url and not _says_digest(marked):
        at = facts.evidence["url"]
        facts.know("outlet", from_url, "address", at.start, at.end)
    elif named := outlets.of_lines(marked) or outlets.of_title(given.title):
        facts.know("outlet", named.name, named.how, named.start, named.end)


def _wire(facts: _Facts, marked: list[Line]) -> None:
    credit = wires.chosen(wires.in_frame(marked))
    if credit:
        facts.know("wire", credit.wire, credit.how, credit.start, credit.end)


def _says_digest(marked: list[Line]) -> bool:
    return bool(marked) and marked[0].role is Role.DIGEST


def _digest(marked: list[Line]) -> str | None:
    return marked[0].text if _says_digest(marked) else None
