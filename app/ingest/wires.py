"""Which news agency a text goes back to, by datelines, last lines, "told ..."; never by a photo's credit."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from app.ingest.lines import Line, Role

SEVERAL = "News Agencies"
OPENING = 300


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit to one agency at ``start:end`` of the text; ``how`` is "credit" or "told"."""

    wire: str
    how: str
    start: int
    end: int


@cache
def _agencies() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "wires.toml").read_text(encoding="utf-8"))


@cache
def canonical() -> dict[str, str]:
    """Every wording of an agency's name -> its one name."""
    return {name: wire for wire, entry in _agencies().items() for name in (wire, *entry["names"], *entry["short"])}


@cache
def names() -> str:
    """A pattern of all wordings, the longest first."""
    return "|".join(re.escape(name) for name in sorted(canonical(), key=len, reverse=True))


@cache
def _told_names() -> str:
    told = {name for name, wire in canonical().items() if _agencies()[wire].get("told")}
    return "|".join(re.escape(name) for name in sorted(told, key=len, reverse=True))


@cache
def dateline() -> re.Pattern[str]:
    """ "(Reuters) -", "REUTERS -", "AFP Tuesday": how a story from a wire opens."""
    place = r"(?:[A-Z][\w.'’/-]*(?:[ ,]+(?:[A-Z][\w.'’/-]*|\d{1,2}|\d{4})){0,6}[ ,]+)?"
    return re.compile(rf"{place}(?:\((?P<a>{names()})\)\s*[-–—:]?|(?P<b>{names()})\s*(?:[-–—:]{{1,2}}\s|$))")


@cache
def ending() -> re.Pattern[str]:
    """How a story from a wire closes: "--AFP", "(Reuters)", "Source: AP", "(With AFP and dpa)"."""
    one = rf"(?:{names()})"
    several = rf"{one}(?:(?:\s*[,/&+]\s*|\s+and\s+){one}){{0,4}}"
    return re.compile(
        rf"(?:\s*[-–—/]{{1,3}}\s*{several}|\s*\((?:[Ww]ith |From |[Ss]ource: ?)?"
        rf"(?:inputs? from |reporting by )?{several}\)"
        rf"|\s*\[{several}\]"
        rf"|\s+Sources?:?\s+(?:[A-Z][\w.]*,? ?(?:World|News|TV)?,?(?: and|,|/|\+)\s*)?{several}[^.\n]{{0,60}})\.?$"
    )


@cache
def _credited() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/])(?:{names()})(?![\w/])")


@cache
def _told() -> re.Pattern[str]:
    name = rf"(?:the\s+)?(?P<name>{_told_names()})(?![\w/])"
    return re.compile(
        rf"\b(?:told|telling|speaking to|spoke to|interview with)\s+{name}"
        rf"|\b[Aa]n?\s+(?P<reporter>{_told_names()})\s+(?:correspondent|reporter|journalist|photographer)\b"
    )


def in_credit(words: str, start: int) -> list[Credit]:
    """Every agency that a credit line at ``start`` of the text names."""
    return [
        Credit(canonical()[found[0]], "credit", start + found.start(), start + found.end())
        for found in _credited().finditer(words)
    ]


def told_in(words: str, start: int) -> list[Credit]:
    """Every agency whose reporters people speak to in these words."""
    return [
        Credit(canonical()[found["name"] or found["reporter"]], "told", start + found.start(), start + found.end())
        for found in _told().finditer(words)
    ]


def chosen(found: list[Credit]) -> Credit | None:
    """The one agency credited; where credits name several, the generic name; "told ..." counts where no credit does."""
    for how in ("credit", "told"):
        some = [credit for credit in found if credit.how == how]
        kinds = {credit.wire for credit in some}
        if how == "credit" and len(kinds) > 1:
            return Credit(SEVERAL, how, some[0].start, some[0].end)
        if len(kinds) == 1:
            return some[0]
    return None


def in_frame(marked: list[Line]) -> list[Credit]:
    """The credits of a text: its credit and date lines, the opening of its story, and "told ..." in the story."""
    found: list[Credit] = []
    opening = next((line for line in marked if line.role is Role.BODY), None)
    for line in marked:
        if line.role in (Role.CREDIT, Role.DATE) or (line.role is Role.CHROME and CREDIT_LABEL.match(line.text)):
            found += in_credit(line.text, line.start)
        elif line.role is Role.BODY:
            found += [*(_opening(line) if line is opening else []), *told_in(line.text, line.start)]
    return found


CREDIT_LABEL = re.compile(r"sources?\s*:|(?:©|\(c\)|copyright)|our standards", re.IGNORECASE)


def _opening(line: Line) -> list[Credit]:
    """A dateline's agency, at the start of the story or of a sentence soon after it."""
    starts = [0, *(found.end() for found in re.finditer(r"[.!?][\"”]?\s+", line.text[:OPENING]))]
    found = next((found for start in starts if (found := dateline().match(line.text, start, start + OPENING))), None)
    if found is None:
        return []
    group = "a" if found["a"] else "b"
    return [Credit(canonical()[found[group]], "credit", line.start + found.start(group), line.start + found.end(group))]
