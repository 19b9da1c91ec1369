"""What the core says of one question, from stored claims."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.matching import ArticleProfile, Copy, FoundQuestion, MatchClaim
from app.match.questions import describe
from app.pipeline import match_claims, profiling
from app.pipeline.ranking import Ranks

Cluster = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Described:
    """One question as found, its claims by their ids; ``claims`` and ``profiles`` are what it was made from."""

    found: FoundQuestion
    claims: list[MatchClaim]
    profiles: list[ArticleProfile]


def describe_all(clusters: Sequence[Cluster], ranks: Ranks) -> list[Described]:
    """The question that each cluster is; a few queries for all of them."""
    claims = match_claims.load({claim for cluster in clusters for claim in cluster})
    profiles = profiling.load({claim.article for claim in claims.values()})
    copies = profiling.copies_within(profiles).values()
    ranked = {pk: replace(profile, article=ranks.of_article[pk]) for pk, profile in profiles.items()}
    return [_describe([claims[pk] for pk in cluster], ranked, copies, ranks) for cluster in clusters]


def _describe(
    claims: list[MatchClaim], profiles: dict[int, ArticleProfile], copies: Collection[Copy], ranks: Ranks
) -> Described:
    articles = sorted({claim.article for claim in claims}, key=lambda pk: ranks.of_article[pk])
    found = describe(
        [_ranked(claim, ranks) for claim in claims],
        {ranks.of_article[pk]: profiles[pk] for pk in articles},
        _copies_among(articles, copies, ranks),
    )
    answers = (replace(answer, claims=_ids(answer.claims, ranks)) for answer in found.answers)
    told = replace(found, claims=_ids(found.claims, ranks), answers=tuple(answers))
    return Described(told, claims, [profiles[pk] for pk in articles])


def _ranked(claim: MatchClaim, ranks: Ranks) -> MatchClaim:
    part_of = None if claim.part_of is None else ranks.of_claim.get(claim.part_of)
    return replace(claim, id=ranks.of_claim[claim.id], article=ranks.of_article[claim.article], part_of=part_of)


def _copies_among(articles: Iterable[int], copies: Iterable[Copy], ranks: Ranks) -> list[Copy]:
    here = set(articles)
    found = []
    for copy in copies:
        if copy.a in here and copy.b in here:
            a, b = sorted((ranks.of_article[copy.a], ranks.of_article[copy.b]))
            found.append(Copy(a, b, copy.share))
    return sorted(found, key=lambda copy: (copy.a, copy.b))


def _ids(found: Iterable[int], ranks: Ranks) -> tuple[int, ...]:
    return tuple(sorted(ranks.claim(rank) for rank in found))
