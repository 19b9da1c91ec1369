"""From files and pasted texts to questions, one article at a time, nothing half stored."""

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from django.db import transaction

from app.actions import articles
from app.domain.article import IngestedArticle, Refused
from app.ingest import reader
from app.models import Article, Batch, User
from app.pipeline.extracting import extract
from app.pipeline.locking import one_at_a_time
from app.pipeline.matching import match_articles

SUFFIXES = frozenset({".txt", ".html", ".htm", ".jsonl"})
# Claims of one article are compared with each other, so time and memory grow with the square of their number; a story
# of 25,000 words makes about 900.
MOST_CLAIMS = 1_500

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Taken:
    """An article that is in now; not ``new`` where the same text of the same document was in already."""

    article: int
    external_id: str
    title: str
    new: bool
    claims: int
    encoding: str = "utf-8"

    @property
    def reread(self) -> str:
        """The encoding that was told from the bytes; "" for UTF-8."""
        return "" if self.encoding.startswith("utf-8") else self.encoding


@dataclass(slots=True)
class Report:
    """What became of everything that was put in together; ``refused`` holds one sentence each."""

    taken: list[Taken] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    @property
    def new(self) -> list[Taken]:
        """The articles that were not in before."""
        return [taken for taken in self.taken if taken.new]

    @property
    def known(self) -> list[Taken]:
        """The articles that were in already."""
        return [taken for taken in self.taken if not taken.new]

    @property
    def summary(self) -> str:
        """What was done, in one line."""
        claims = sum(taken.claims for taken in self.new)
        told = [f"{_counted(len(self.new), 'new article')} with {_counted(claims, 'claim')}"]
        if self.known:
            told.append(f"{_counted(len(self.known), 'article')} in already")
        if self.refused:
            told.append(f"{len(self.refused)} refused")
        return ", ".join(told) + "."


Received = IngestedArticle | Refused
Outcome = Taken | Refused
Progress = Callable[[Outcome], None]


def ingest(received: Iterable[Received], *, words: str, by: User | None, progress: Progress | None = None) -> Report:
    """Put in what ingest made of files or texts; ``words`` name the batch. ``by`` is None for a command.

    Each article is stored, read and matched in one transaction. ``progress`` is called after each.
    """
    report = Report()
    batch: Batch | None = None
    for item in received:
        outcome: Outcome
        if isinstance(item, Refused):
            outcome = item
        else:
            batch = batch or articles.open_batch(words=words, by=by)
            outcome = _take(item, batch, by)
        if isinstance(outcome, Refused):
            report.refused.append(str(outcome))
        else:
            report.taken.append(outcome)
        if progress:
            progress(outcome)
    return report


def ingest_files(files: Iterable[tuple[str, bytes]], *, by: User | None, progress: Progress | None = None) -> Report:
    """Put in uploaded files, given as name and content."""
    received = (item for name, data in files for item in reader.read_file(name, data))
    return ingest(received, words="Uploaded files", by=by, progress=progress)


def ingest_paths(paths: Iterable[Path], *, by: User | None, progress: Progress | None = None) -> Report:
    """Put in files by their paths; one that can't be read is refused."""
    return ingest(_read_paths(paths), words="Files from the command line", by=by, progress=progress)


def ingest_text(
    text: str,
    *,
    by: User | None,
    outlet: str | None = None,
    url: str | None = None,
    title: str = "",
    published: date | None = None,
) -> Report:
    """Put in one pasted text."""
    received: Received
    try:
        received = reader.read_text(text, outlet=outlet, url=url, title=title, published=published)
    except Refused as refused:
        received = refused
    return ingest([received], words="Pasted text", by=by)


def find_files(paths: Iterable[Path]) -> list[Path]:
    """The files named, and those of a readable kind in the folders named, in the order of their names.

    A folder that holds none is named itself, to be refused, and so is a link to nowhere.
    """
    found: list[Path] = []
    for path in paths:
        inside = sorted(file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES and _is_meant(file))
        found += inside or [path]
    return found


def _is_meant(file: Path) -> bool:
    """Whether it is a file, or a link to one that is gone; no pipe or device, which would never end."""
    return file.is_file() or (file.is_symlink() and not file.exists())


def count_articles(files: Iterable[Path]) -> int:
    """About how many articles are in these files: one a file, one a line of .jsonl."""
    return sum(_count_lines(file) if file.suffix.lower() == ".jsonl" else 1 for file in files)


def _count_lines(file: Path) -> int:
    try:
        with file.open("rb") as opened:
            return sum(1 for line in opened if line.strip())
    except OSError:
        return 1


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _read_paths(paths: Iterable[Path]) -> Iterator[Received]:
    for path in paths:
        try:
            data = path.read_bytes()
        except OSError as error:
            yield _unreadable(path, error)
            continue
        yield from reader.read_file(path.name, data)


def _unreadable(path: Path, error: OSError) -> Refused:
    if isinstance(error, FileNotFoundError):
        return Refused(f"{path} is not there: give the path of a file or folder.")
    if isinstance(error, IsADirectoryError):
        return Refused(f"{path} holds nothing that can be read: give a folder with {reader.TAKEN} files.")
    return Refused(f"{path} can't be read ({error.strerror}): see that you may read it.")


def _take(item: IngestedArticle, batch: Batch, by: User | None) -> Outcome:
    """One article, whole or not at all; an error of the program refuses it, is logged, and stops no other."""
    try:
        with transaction.atomic():
            one_at_a_time()
            stored = articles.store(ingested=item, batch=batch, by=by)
            claims = _read_and_match(stored.article) if stored.new else stored.article.claims.standing().count()
    except Refused as refused:
        return refused
    except Exception:
        log.exception("Article %s could not be read", item.external_id)
        return Refused(f"{item.external_id} was not taken: the program failed on it, the log says where.")
    return Taken(stored.article.pk, item.external_id, stored.article.title, stored.new, claims, item.encoding)


def _read_and_match(article: Article) -> int:
    extracted = extract(article)
    if extracted.found > MOST_CLAIMS:
        raise Refused(
            f"{article.external_id} makes {extracted.found:,} claims, more than the {MOST_CLAIMS:,} of one article: "
            "give one article at a time."
        )
    match_articles([article], left=extracted.left)
    return extracted.found
