"""What each line of a text is: headline, story, or the frame of the page around it."""

import re
from collections import Counter
from collections.abc import Callable
from itertools import accumulate

from app.ingest import captions, chrome, dates, digests, endings, glued, titles, wires
from app.ingest.lines import Line, Role

ONLY_ADDRESS = re.compile(rf"(?:\S+\s+){{0,8}}{endings.ADDRESS}$")
SYNDICATED = re.compile(r"\b(?:appeared|published) first (?:on|at|in)\b", re.IGNORECASE)
HEADLINE_WORDS = range(3, 31)
STANDFIRST_WORDS = 6
CROSSHEAD_WORDS = 10
STORY_LINES_WITH_ENDINGS = 4
SHORTEST_STORY_LINE = 5


def assigned(lines: list[Line], title: str) -> list[Line]:
    """Every line with its role; glued lines are cut first, so there may be more lines than before."""
    lines = [_certain(line) for line in digests.mark(lines)]
    lines = _without_inner_chrome(_without_endings(_without_head(lines, title)))
    first, last = _story_bounds(lines)
    lines = _with_headline(lines, first, title)
    first, last = _story_bounds(lines)
    if first == len(lines):
        first, last = 0, len(lines)  # a text of a few words is all story: one sentence to look up has no full stop
    lines = [_placed(line, index, first, last) for index, line in enumerate(lines)]
    return _lists_closed(_comments_closed(lines))


def _certain(line: Line) -> Line:
    """The line with its role where its own words are enough to tell."""
    if line.role:
        return line
    tests: tuple[tuple[Callable[[Line], object], Role], ...] = (
        (lambda line: len(line.text) <= 600 and ONLY_ADDRESS.match(line.text), Role.ADDRESS),
        (lambda line: line.words <= 60 and SYNDICATED.search(line.text), Role.CREDIT),
        (captions.is_caption, Role.CAPTION),
        (_is_date_line, Role.DATE),
        (_is_wire_line, Role.CREDIT),
    )
    role = next((role for test, role in tests if test(line)), None) or chrome.chrome_role(line)
    return line.taken_as(role) if role else line


def _is_date_line(line: Line) -> bool:
    """A line of few words that holds a full date and tells nothing else."""
    if line.words > 10 or line.ends_sentence:
        return False
    found = next(dates.find(line.text), None)
    return found is not None and len(line.text) - (found.end - found.start) <= 40


def _is_wire_line(line: Line) -> bool:
    """An agency's name alone."""
    return line.words <= 4 and re.fullmatch(rf"\(?(?:{wires.names()})\)?", line.text.strip(chrome.TRIM)) is not None


def _is_story(line: Line) -> bool:
    return line.role in (None, Role.BODY) and line.is_prose


def _without_head(lines: list[Line], title: str) -> list[Line]:
    """The first line of the story, or one that starts with the title, parted from what is glued before it."""
    for index, line in enumerate(lines):
        if _is_story(line) or (line.role is None and titles.prefix_end(line.text, 0, title)):
            pieces = glued.head_of(line, title)
            return [*lines[:index], *pieces, *lines[index + 1 :]]
    return lines


def _without_endings(lines: list[Line]) -> list[Line]:
    """The last lines of the story, each parted from what is glued after it."""
    able = [index for index, line in enumerate(lines) if line.role is None and line.words >= SHORTEST_STORY_LINE]
    for index in reversed(able[-STORY_LINES_WITH_ENDINGS:]):
        pieces = endings.tail_of(lines[index])
        if pieces[0].is_prose:
            lines = [*lines[:index], *pieces, *lines[index + 1 :]]
    return lines


def _without_inner_chrome(lines: list[Line]) -> list[Line]:
    out: list[Line] = []
    for line in lines:
        out += _parted(line) if _is_story(line) else [line]
    return out


def _parted(line: Line) -> list[Line]:
    """A story line parted from the captions and the tag list inside it."""
    tags = glued.tags_in(line)
    spans = [(start, end, Role.CAPTION) for start, end in captions.inside(line)]
    spans += (
        [(*tags, Role.CHROME)] if tags and not any(start < tags[1] and tags[0] < end for start, end, _ in spans) else []
    )
    parts, at = [], 0
    for start, end, role in sorted(spans):
        parts += [line.cut(at, start), line.cut(start, end, role)]
        at = end
    return [part for part in [*parts, line.cut(at, len(line.text))] if part]


def _story_bounds(lines: list[Line]) -> tuple[int, int]:
    """The indices of the first and the last line that tells the story; past the end where none does."""
    story = [index for index, line in enumerate(lines) if _is_story(line)]
    return (story[0], story[-1]) if story else (len(lines), len(lines))


def _with_headline(lines: list[Line], first: int, title: str) -> list[Line]:
    """The headline marked, each time that it stands there."""
    wanted = titles.tokens(titles.bare(title)) if title else []
    if not any(line.role is Role.HEADLINE for line in lines) and not any(_says(line, wanted) for line in lines):
        wanted = _headline_of(lines[:first]) if first < len(lines) else []
    return [piece for line in lines for piece in _headed(line, wanted)]


def _headed(line: Line, wanted: list[str]) -> list[Line]:
    """A line that says the headline, parted from the site's name at its end; any other line as it is."""
    if line.role is not None or not _says(line, wanted):
        return [line]
    site = titles.site_of(line.text)
    if site is None:
        return [line.taken_as(Role.HEADLINE)]
    parts = (line.cut(0, site.start(), Role.HEADLINE), line.cut(site.start(), len(line.text), Role.CREDIT))
    return [part for part in parts if part]


def _says(line: Line, wanted: list[str]) -> bool:
    return bool(wanted) and len(line.text) <= 400 and titles.tokens(titles.bare(line.text)) == wanted


def _headline_of(head: list[Line]) -> list[str]:
    """The words of the likeliest headline above the story: one that is repeated, else the longest."""
    able = [line for line in head if line.role is None and line.words in HEADLINE_WORDS]
    said = [tuple(titles.tokens(titles.bare(line.text))) for line in able]
    times: Counter[tuple[str, ...]] = Counter(said)
    likeliest: tuple[str, ...] = max(times, key=lambda words: (times[words], len(words)), default=())
    return list(likeliest)


def _placed(line: Line, index: int, first: int, last: int) -> Line:
    """The line with the role that its place gives it, where its words gave none."""
    if line.role:
        return line
    if first <= index <= last:
        return line.taken_as(Role.HEADLINE if _is_crosshead(line) and last > first else Role.BODY)
    if index < first:
        return line.taken_as(Role.HEADLINE if line.words >= STANDFIRST_WORDS else Role.CHROME)
    return line.taken_as(Role.BODY if line.ends_sentence and line.words >= 3 else Role.CHROME)


def _is_crosshead(line: Line) -> bool:
    return line.words <= CROSSHEAD_WORDS and not line.ends_sentence and line.text[-1:] not in ":;,"


def _comments_closed(lines: list[Line]) -> list[Line]:
    """After the mark where readers begin to speak, nothing is the article's, unless most of its story follows."""
    told = list(accumulate(line.end - line.start if line.role is Role.BODY else 0 for line in lines))
    for index, line in enumerate(lines):
        if line.role is Role.CLOSER and told[-1] < 2 * told[index]:
            return [*lines[: index + 1], *(after.taken_as(_closed(after)) for after in lines[index + 1 :])]
    return lines


def _closed(line: Line) -> Role:
    return Role.CHROME if line.role in (Role.BODY, Role.HEADLINE) else line.role or Role.CHROME


def _lists_closed(lines: list[Line]) -> list[Line]:
    """The headlines under "Related news" are those of other articles."""
    out: list[Line] = []
    inside = told = False
    for line in lines:
        told = told or line.role is Role.BODY
        listed = inside and line.role is Role.HEADLINE
        out.append(line.taken_as(Role.CHROME) if listed else line)
        inside = (told and chrome.opens_list(line)) or (inside and line.role is not Role.BODY)
    return out
