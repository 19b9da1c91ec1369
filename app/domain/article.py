"""What ingest makes of a file, a page or a pasted text."""

from dataclasses import dataclass, field
from datetime import date

from app.domain.terms import BlockKind

LONGEST = {"id": 500, "url": 2000, "outlet": 200}
"""What is kept beside a text, in bytes of UTF-8; PostgreSQL's index of addresses takes no more than about 2,700."""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch ``start:end`` of a text. Blocks are in order, do not overlap, and leave out only whitespace."""

    start: int
    end: int
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Evidence:
    """How something about an article is known: ``how`` is a short code, ``start:end`` the words of the text, if any."""

    how: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class IngestedArticle:
    """One received text, ready to be stored.

    ``text`` is what was received, character for character (HTML: derived from ``received``).
    ``evidence`` says by field name how ``outlet``, ``url``, ``title``, ``published`` and ``wire`` are known.
    ``digest_of`` holds the words of a text that says at its top that it is a digest, and of what.
    """

    external_id: str
    text: str
    blocks: tuple[Block, ...]
    media_type: str
    encoding: str
    received: bytes
    outlet: str | None = None
    url: str | None = None
    title: str = ""
    published: date | None = None
    wire: str | None = None
    digest_of: str | None = None
    text_tool: str = ""
    evidence: dict[str, Evidence] = field(default_factory=dict)


class Refused(ValueError):
    """Input that can't be taken. The message is one sentence that says what is wrong and what to do."""
