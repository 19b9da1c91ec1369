"""Photo captions: what they say was said of a picture, so it is no claim of the article."""

import re
from functools import cache
from itertools import pairwise

from app.ingest.chrome import vocabulary
from app.ingest.lines import Line

MOST_WORDS = 80
LONGEST = 1_200
FEWEST_WORDS = 5  # "July 27 2016." before a credit is the caption's end, not all of it
CREDIT_WITHIN = 160
BOUNDARY = re.compile(r"(?<=[.!?][\"”’)\s])\s*(?=[\"“(]?[A-Z0-9])")


def _any_of(name: str) -> str:
    return "|".join(f"(?:{pattern})" for pattern in vocabulary()["captions"][name])


@cache
def _credit() -> re.Pattern[str]:
    return re.compile(_any_of("credits"))


@cache
def _inline() -> re.Pattern[str]:
    return re.compile(_any_of("inline"))


@cache
def _of_picture() -> re.Pattern[str]:
    return re.compile(_any_of("speaks_of_picture"), re.IGNORECASE)


def is_caption(line: Line) -> bool:
    """Whether the whole line is a caption: a photo's credit ends it, or it speaks of the picture itself."""
    if len(line.text) > LONGEST or line.words > MOST_WORDS:
        return False
    tail = line.text[-CREDIT_WITHIN:]
    credited = any(len(tail) - found.end() <= 60 for found in _credit().finditer(tail))
    return credited or (sentences_in(line.text) <= 2 and bool(_of_picture().search(line.text)))


def sentences_in(words: str) -> int:
    """About how many sentences the words make."""
    return 1 + sum(1 for found in BOUNDARY.finditer(words) if 0 < found.start() < len(words))


def inside(line: Line) -> list[tuple[int, int]]:
    """Captions glued into a long line, as offsets in it: each the sentence before a credit, with the credit."""
    ends = [0, *(found.start() for found in BOUNDARY.finditer(line.text)), len(line.text)]
    spans = [_with_sentence(line.text, ends, found) for found in _inline().finditer(line.text)]
    spans += [(a, b) for a, b in pairwise(ends) if _of_picture().match(line.text[a:b].lstrip())]
    return merged([(a, b) for a, b in spans if len(line.text[a:b].split()) <= MOST_WORDS])


def _with_sentence(text: str, ends: list[int], credit: re.Match[str]) -> tuple[int, int]:
    """From the start of the sentence that the credit ends, or follows, to the credit's end."""
    opening = credit.start() + len(credit[0]) - len(credit[0].lstrip())
    starts = [end for end in ends if end < opening and len(text[end:opening].split()) >= FEWEST_WORDS]
    return max(starts, default=0), credit.end()


def merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that touch made one."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1] + 1:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
