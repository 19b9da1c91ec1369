"""The questions of a region: its claims put together by the matcher, within what people decided."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from django.db.models import Q

from app.actions import judgements
from app.domain.matching import Constraints
from app.match.clustering import partition
from app.models import Annotation, Claim
from app.pipeline import holding, reaching
from app.pipeline.chunks import chunks
from app.pipeline.ranking import Ranks

Cluster = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Clustered:
    """``clusters`` of claims (ids), in an order that does not depend on when they came in.

    ``free`` is what the machine alone would make of them within the decisions, None where nothing is held;
    ``current`` is the question in which each claim stood, ``held`` the questions that carry people's work.
    """

    clusters: list[Cluster]
    free: list[Cluster] | None
    current: dict[int, int]
    held: frozenset[int]


def cluster(region: frozenset[int], ranks: Ranks, loose: Collection[int]) -> Clustered:
    """Cluster the claims of a region; claims in ``loose`` (a person has just corrected them) are free to move."""
    current = _current(region)
    links = reaching.links_within(region)
    decisions = judgements.reaching(region)
    decided = holding.constraints(decisions, region)
    held = _held(current, {claim for d in decisions for claim in d.left | d.right})
    if not held:
        return Clustered(_partition(ranks, links, decided), None, current, held)
    members: dict[int, set[int]] = {}
    for claim, question in current.items():
        if question in held and claim not in loose:
            members.setdefault(question, set()).add(claim)
    kept = holding.hold(members, decided)
    bound = Constraints(decided.together, decided.apart | kept.apart())
    free = _partition(ranks, links, decided)
    return Clustered(_partition(ranks, kept.links(links), bound), free, current, held)


def _current(region: frozenset[int]) -> dict[int, int]:
    return {
        claim: question
        for piece in chunks(sorted(region))
        for claim, question in Claim.objects.filter(pk__in=piece).values_list("pk", "question")
        if question is not None
    }


def _held(current: Mapping[int, int], judged: Collection[int]) -> frozenset[int]:
    """The questions with a note, or with a claim about which somebody decided."""
    questions = set(current.values())
    held = {current[claim] for claim in judged if claim in current}
    for piece in chunks(sorted(questions)):
        here = Annotation.objects.shown().filter(Q(question__in=piece) | Q(question__redirect_to__in=piece))
        for question, target in here.values_list("question", "question__redirect_to"):
            held.add(question if target is None else target)
    return frozenset(held & questions)


def _partition(ranks: Ranks, links: Mapping[tuple[int, int], float], within: Constraints) -> list[Cluster]:
    """As the core's, on ranks for ids."""

    def ranked(pair: tuple[int, int]) -> tuple[int, int]:
        return holding.ordered(ranks.of_claim[pair[0]], ranks.of_claim[pair[1]])

    found = partition(
        sorted(ranks.of_claim.values()),
        {ranked(pair): score for pair, score in links.items()},
        Constraints(frozenset(map(ranked, within.together)), frozenset(map(ranked, within.apart))),
    )
    return [tuple(ranks.claim(rank) for rank in members) for members in found]
