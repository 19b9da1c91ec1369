"""From claims to questions: what is new or changed is linked, and the questions it reaches are found again.

One article at a time, in any order, gives the same links, questions, answers and relations as all at once: links
depend on their two claims alone, and the questions of a region on its claims and links alone.
"""

from collections.abc import Collection, Iterable

from app.actions import audit
from app.models import Article, Claim, Question
from app.pipeline import addressing, linking, match_claims, profiling, proposing, questioning, reaching
from app.pipeline.clustering import Cluster, Clustered, cluster
from app.pipeline.describing import describe_all
from app.pipeline.ranking import Ranks


def match_articles(articles: Iterable[Article], left: Collection[int] = (), loose: Collection[int] = ()) -> None:
    """Match all claims of new or changed articles; ``left`` are questions (ids) that lost claims before.

    Claims in ``loose`` may leave a question that carries people's work. Call it in a transaction, after
    ``one_at_a_time``.
    """
    profiles = profiling.renew(articles)
    profiling.relate(profiles)
    changed = link_articles(profiles)
    settle(changed, left=left, loose=loose)


def link_articles(articles: Collection[int]) -> frozenset[int]:
    """Index and link all standing claims of these articles (ids) anew; returns the claims."""
    every = frozenset(Claim.objects.filter(article__in=articles).values_list("pk", flat=True))
    claims = match_claims.load(every)
    linking.forget(every)
    linking.index(claims, profiling.load(articles))
    linking.link(claims)
    return frozenset(claims)


def settle(changed: Collection[int], left: Collection[int] = (), loose: Collection[int] = ()) -> None:
    """Find the questions again that the ``changed`` claims, or the loss of claims by ``left``, may reach; all ids."""
    orphaned = Claim.objects.standing().filter(question__in=set(left)).values_list("pk", flat=True)
    region = reaching.region({*changed, *orphaned})
    ranks = Ranks(region)
    found = cluster(region, ranks, loose)
    addresses = addressing.assign(found.clusters, found.current, found.held)
    homes = _store(found, addresses, set(changed), set(left), ranks)
    _redirect(addressing.heirs(homes, found.current))
    _empty({*left, *found.current.values()})
    if found.free is not None:
        proposing.store(proposing.suggestions(found.free, homes, found.held), found.held)


def _store(
    found: Clustered, addresses: list[int | None], changed: set[int], left: set[int], ranks: Ranks
) -> dict[int, int]:
    """Describe and store the clusters in which something changed; returns the question of every claim."""
    members: dict[int, set[int]] = {}
    for claim, question in found.current.items():
        members.setdefault(question, set()).add(claim)

    def touched(at: int | None, claims: Cluster) -> bool:
        return at is None or at in left or members.get(at) != set(claims) or not changed.isdisjoint(claims)

    fresh = [i for i, claims in enumerate(found.clusters) if touched(addresses[i], claims)]
    described = describe_all([found.clusters[i] for i in fresh], ranks)
    stored = dict(zip(fresh, questioning.store(described, [addresses[i] for i in fresh]), strict=True))
    homes = (stored.get(i, addresses[i]) for i in range(len(found.clusters)))
    return {claim: home for home, claims in zip(homes, found.clusters, strict=True) if home for claim in claims}


def _redirect(heirs: dict[int, int]) -> None:
    """Let questions that were merged lead to where their claims went, and those that led to them too."""
    for old, new in sorted(heirs.items()):
        question = Question.objects.get(pk=old)
        Question.objects.filter(redirect_to=old).update(redirect_to=new)
        question.redirect_to_id = new
        question.save(update_fields=["redirect_to", "updated"])
        audit.record(by=None, deed="merged", what=question, question=question, after={"into": new})


def _empty(questions: Collection[int]) -> None:
    """Say of those that no claim stands in any more that they are empty."""
    full = Claim.objects.filter(question__in=questions).values_list("question", flat=True)
    questioning.empty(set(questions) - set(full))
