"""Where a text repeats its title, whatever the case and punctuation."""

import re
from functools import cache

from app.ingest.chrome import vocabulary

TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
SITE_SUFFIX = re.compile(r"\s*(?:\||\s[-–—]\s+from\s)\s*(?P<site>[^|]{2,60})$")
LABEL = re.compile(r"^\s*title\s*:\s*", re.IGNORECASE)
FEWEST_WORDS = 3


def bare(title: str) -> str:
    """A title without the label before it and the site's name after it ("Bridge falls | Daily Post")."""
    return SITE_SUFFIX.sub("", LABEL.sub("", title)).strip()


def site_of(title: str) -> re.Match[str] | None:
    """The site's name at a title's end, behind a bar or "- from"."""
    return SITE_SUFFIX.search(title)


def tokens(words: str) -> list[str]:
    """The words as they are compared: no case, no apostrophes."""
    return [token.casefold().replace("'", "").replace("’", "") for token in TOKEN.findall(words)]


def prefix_end(text: str, start: int, title: str) -> int | None:
    """Where a title of three words or more ends that stands at ``text[start:]``; None where it doesn't.

    What follows must look like a new sentence, so that a lead which opens with the title's words stays whole.
    """
    wanted = tokens(bare(title))
    if len(wanted) < FEWEST_WORDS:
        return None
    found = list(TOKEN.finditer(text[start : start + 3 * len(title) + 40]))[: len(wanted)]
    if [tokens(match[0])[0] for match in found] != wanted:
        return None
    return _closed(text, _with_rest(text, start + found[-1].end()))


@cache
def _rest() -> re.Pattern[str]:
    """One or two capitalised words that a cut title has lost, before a word that opens a sentence."""
    opener = "|".join(vocabulary()["openers"])
    return re.compile(rf"(?:\s+(?!(?:{opener})\b)[A-Z][\w'’]*){{1,2}}(?=\s+(?:{opener})\s)")


def _with_rest(text: str, end: int) -> int:
    rest = _rest().match(text, end)
    return rest.end() if rest and not AGENCY_OR_DAY.search(rest[0]) else end


AGENCY_OR_DAY = re.compile(
    r"\b(?:AFP|AP|Reuters|REUTERS|\w+day|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b"
)


def _closed(text: str, end: int) -> int | None:
    closing = re.compile(r"[\s]?[.!?…]*[\"'”’]?(?=\s|$)").match(text, end)
    if closing is None:
        return None
    following = text[closing.end() : closing.end() + 40].lstrip()
    goes_on = following[:1].islower() and not text[end : closing.end()].strip()
    return None if goes_on else closing.end()
