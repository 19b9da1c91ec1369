"""Who published a text: by its address, else by what its frame says of itself."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.ingest import chrome, digests, titles
from app.ingest.lines import Line, Role

APPEARED = re.compile(r"\b(?:appeared|published) first (?:on|at|in)\s+(?P<name>[^\n]{2,60}?)\.?$", re.IGNORECASE)
FROM = re.compile(r"^from\s+(?P<name>[^\n]{2,60}?)\s+https?://", re.IGNORECASE)
COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)(?:\s*(?:©|\(c\)))?[\s,]*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?)"
    r"[\s,]*(?:by\s+)?(?P<name>[A-Z][^\n.|,]{1,40})",
    re.IGNORECASE,
)
SHOW_OF = re.compile(r"\s+with\s+[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+){0,3}$")


@dataclass(frozen=True, slots=True)
class Named:
    """An outlet's name, how it is known, and where the text says so."""

    name: str
    how: str
    start: int | None = None
    end: int | None = None


@cache
def _outlets() -> dict[str, str]:
    return tomllib.loads((Path(__file__).parent / "outlets.toml").read_text(encoding="utf-8"))


@cache
def _hosts() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "addresses.toml").read_text(encoding="utf-8"))


def of_address(url: str) -> str | None:
    """The outlet of a web address: its name in outlets.toml, else one made from its domain; None for mere carriers."""
    host = host_of(url)
    if not _suffixes(host) or any(suffix in _hosts()["carriers"] for suffix in _suffixes(host)):
        return None
    return _listed(host) or _readable(host.split("."))


def _suffixes(host: str) -> list[str]:
    """A host and the domains above it, the longest first; none for a bare name."""
    labels = host.split(".")
    return [".".join(labels[start:]) for start in range(len(labels) - 1)]


def _listed(host: str) -> str | None:
    return next((_outlets()[suffix] for suffix in _suffixes(host) if suffix in _outlets()), None)


def host_of(url: str) -> str:
    """The host of a web address in lower case, "" where it has none."""
    try:
        return (urlsplit(url if "//" in url else f"//{url}").hostname or "").rstrip(".")
    except ValueError:
        return ""


def _readable(labels: list[str]) -> str | None:
    """ "valley-courier.co.uk" -> "Valley Courier"; a blog goes by its own name."""
    if ".".join(labels[-2:]) in _hosts()["blogs"]:
        name = labels[-3] if len(labels) > 2 else labels[-2]
    elif len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _hosts()["registries"]:
        name = labels[-3]
    else:
        name = labels[-2]
    return " ".join(part.capitalize() for part in name.split("-") if part) or None


def of_lines(lines: list[Line]) -> Named | None:
    """What the frame says: a digest's mark, "appeared first on", "from ... http", the masthead, the copyright."""
    for finder in (_of_digest, _of_syndication, _of_title, _of_masthead, _of_copyright):
        found = next((named for line in lines if (named := finder(line))), None)
        if found:
            return found
    return None


def _of_digest(line: Line) -> Named | None:
    name = digests.outlet_of(line) if line.role is Role.DIGEST else None
    return Named(name, "digest", line.start, line.end) if name else None


def _of_syndication(line: Line) -> Named | None:
    if line.role not in (Role.CREDIT, Role.ADDRESS):
        return None
    found = APPEARED.search(line.text) or FROM.search(line.text)
    return _named(line, found, "syndication") if found else None


def _of_title(line: Line) -> Named | None:
    found = re.match(r"(?:\||[-–—]\s+from)\s+(?P<name>.{2,60})$", line.text) if line.role is Role.CREDIT else None
    return _named(line, found, "title") if found else None


def _of_masthead(line: Line) -> Named | None:
    owner = chrome.channel_owner(line) if line.role is Role.CHROME and line.words <= 5 else None
    return Named(owner, "masthead", line.start, line.start + len(owner)) if owner else None


def _of_copyright(line: Line) -> Named | None:
    found = COPYRIGHT.search(line.text) if line.role is Role.CHROME else None
    return _named(line, found, "copyright") if found else None


def _named(line: Line, found: re.Match[str], how: str) -> Named:
    """ "Harbour Radio with Jane Doe" is Harbour Radio."""
    name = SHOW_OF.sub("", found["name"].strip(" .|-"))
    start = line.start + found.start("name")
    return Named(name, how, start, start + len(name))


def of_title(title: str) -> Named | None:
    """The site's name behind a given title ("Bridge falls | Daily Post")."""
    found = titles.site_of(title)
    return Named(found["site"].strip(), "title") if found else None


def of_page(url: str | None, site: str | None) -> str | None:
    """A listed outlet by the page's address, else the site's name for itself, else a name made from the address."""
    listed = _listed(host_of(url)) if url else None
    return listed or site or (of_address(url) if url else None)
