"""What a change reaches: the claims that may come to other questions by it."""

from collections.abc import Iterable

from django.db.models import Q

from app.actions import judgements
from app.domain.terms import Verdict
from app.match.scoring import JOIN
from app.models import Claim, Judgement, Link
from app.pipeline.chunks import chunks


def region(seeds: Iterable[int]) -> frozenset[int]:
    """The standing claims (ids) that hang together with ``seeds`` by links above ``JOIN``, by decisions that keep them
    together, or by standing in one question. Clusters never cross the border of a region."""
    seen: set[int] = set()
    front = set(seeds)
    decided = Judgement.objects.binding().filter(verdict=Verdict.TOGETHER).exists()
    while front:
        seen |= front
        front = (_linked(front) | _asked_with(front) | (_decided(front) if decided else set())) - seen
    return frozenset(
        pk
        for piece in chunks(sorted(seen))
        for pk in Claim.objects.standing().filter(pk__in=piece).values_list("pk", flat=True)
    )


def links_within(claims: frozenset[int]) -> dict[tuple[int, int], float]:
    """The scores of all stored links with both ends in ``claims``, by their pair in ascending order."""
    return {
        (a, b): score
        for piece in chunks(sorted(claims))
        for a, b, score in Link.objects.filter(a__in=piece).values_list("a", "b", "score")
        if b in claims
    }


def _linked(claims: set[int]) -> set[int]:
    found: set[int] = set()
    for piece in chunks(sorted(claims)):
        rows = Link.objects.filter(Q(a__in=piece) | Q(b__in=piece), score__gt=JOIN).values_list("a", "b")
        found |= {pk for row in rows for pk in row}
    return found


def _decided(claims: set[int]) -> set[int]:
    found: set[int] = set()
    for piece in chunks(sorted(claims)):
        for decision in judgements.decisions(Judgement.objects.naming(set(piece))):
            if decision.verdict is Verdict.TOGETHER:
                found |= decision.left | decision.right
    return found


def _asked_with(claims: set[int]) -> set[int]:
    questions: set[int] = set()
    for piece in chunks(sorted(claims)):
        rows = Claim.objects.filter(pk__in=piece, question__isnull=False).values_list("question", flat=True)
        questions |= {pk for pk in rows if pk is not None}
    return {
        pk
        for piece in chunks(sorted(questions))
        for pk in Claim.objects.filter(question__in=piece).values_list("pk", flat=True)
    }
