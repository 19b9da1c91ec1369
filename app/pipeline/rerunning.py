"""Running the present extractor or matcher over everything, in pieces, so that it can be stopped and continued."""

from collections.abc import Callable, Iterable, Sequence

from django.db import transaction
from django.db.models import Min
from django.utils import timezone

from app.extract.version import VERSION as EXTRACTOR
from app.match.version import VERSION as MATCHER
from app.models import Article, Claim, Run, RunKind
from app.pipeline import profiling, reaching
from app.pipeline.chunks import chunks
from app.pipeline.extracting import extract
from app.pipeline.locking import one_at_a_time
from app.pipeline.matching import link_articles, settle

Progress = Callable[[str, int, int], None]
Phase = tuple[str, Callable[[Sequence[Article]], None]]

PIECE = 20  # articles a transaction: short enough that other writers need not wait long


def reextract(progress: Progress | None = None) -> Run:
    """Read all articles again with the present extractor, then match everything.

    Claims keep their addresses, people's readings stay in force. ``progress`` is called with the name of the phase,
    the articles done and all articles. A run that was stopped is continued.
    """
    phases: list[Phase] = [("read", _read), *_MATCHING]
    return _run(RunKind.REEXTRACT, f"{EXTRACTOR}/{MATCHER}", phases, progress)


def rematch(progress: Progress | None = None) -> Run:
    """Match everything again with the present matcher; addresses and decisions stay. As ``reextract`` otherwise."""
    return _run(RunKind.REMATCH, MATCHER, _MATCHING, progress)


def _run(kind: RunKind, version: str, phases: Sequence[Phase], progress: Progress | None) -> Run:
    unfinished = Run.objects.filter(kind=kind, version=version, finished=None).order_by("-pk").first()
    run = unfinished or Run.objects.create(kind=kind, version=version, phase=phases[0][0])
    names = [name for name, _ in phases]
    for name, work in phases[names.index(run.phase) :]:
        if run.phase != name:
            run.phase, run.reached = name, 0
        _run_phase(run, work, progress)
    run.finished = timezone.now()
    run.save()
    return run


def _run_phase(run: Run, work: Callable[[Sequence[Article]], None], progress: Progress | None) -> None:
    """All articles after the last that was done, a piece a transaction, by ascending ids."""
    total = Article.objects.count()
    done = Article.objects.filter(pk__lte=run.reached).count()
    while True:
        with transaction.atomic():
            one_at_a_time()
            piece = list(Article.objects.with_document().filter(pk__gt=run.reached).order_by("pk")[:PIECE])
            if piece:
                work(piece)
                run.reached = piece[-1].pk
            run.save()
        if not piece:
            return
        done += len(piece)
        if progress:
            progress(run.phase, done, total)


def _read(articles: Sequence[Article]) -> None:
    for article in articles:
        left = extract(article).left
        settle((), left=left)


def _profile(articles: Sequence[Article]) -> None:
    profiling.renew(articles)


def _link(articles: Sequence[Article]) -> None:
    profiling.relate(profiling.load([article.pk for article in articles]))
    link_articles([article.pk for article in articles])


def _settle(articles: Sequence[Article]) -> None:
    """Find the questions of these articles' claims again, but not of regions that an earlier article has settled."""
    claims = Claim.objects.standing().filter(article__in=[article.pk for article in articles])
    rest = set(claims.values_list("pk", flat=True))
    while rest:
        region = reaching.region({min(rest)})
        if _first_article(region) >= articles[0].pk:
            settle(region)
        rest -= region or {min(rest)}


def _first_article(claims: Iterable[int]) -> int:
    firsts = (
        Claim.objects.filter(pk__in=piece).aggregate(first=Min("article"))["first"] for piece in chunks(sorted(claims))
    )
    return min(firsts, default=0)


_MATCHING: list[Phase] = [("profile", _profile), ("link", _link), ("settle", _settle)]
