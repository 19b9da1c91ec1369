"""The links of claims: candidates by shared keys, scored and stored."""

from collections.abc import Iterable, Mapping

from django.db.models import Q

from app.domain.matching import ArticleProfile, MatchClaim
from app.domain.matching import Link as FoundLink
from app.match import blocking, scoring
from app.match.features import signal
from app.match.prepared import prepare
from app.match.version import VERSION
from app.models import ClaimKey, Link
from app.pipeline import match_claims, profiling
from app.pipeline.chunks import chunks

Pair = tuple[int, int]
LONGEST = 200  # characters of a key: a longer one, cut, only finds more candidates


def index(claims: Mapping[int, MatchClaim], profiles: Mapping[int, ArticleProfile]) -> None:
    """Store the index keys of these claims."""
    ClaimKey.objects.add(
        (pk, key)
        for pk, claim in sorted(claims.items())
        for key in sorted({key[:LONGEST] for key in blocking.keys(claim, profiles[claim.article])})
    )


def forget(claims: Iterable[int]) -> None:
    """Remove the keys and links of these claims (ids)."""
    for piece in chunks(sorted(set(claims))):
        ClaimKey.objects.filter(claim__in=piece).delete()
        Link.objects.filter(Q(a__in=piece) | Q(b__in=piece)).delete()


def link(claims: Mapping[int, MatchClaim]) -> None:
    """Score these claims with all that share a key with them, and store the links that reach the floor."""
    pairs = candidates(claims)
    known = dict(claims) | match_claims.load({pk for pair in pairs for pk in pair} - set(claims))
    profiles = profiling.load({claim.article for claim in known.values()})
    copies = profiling.copies_within(profiles)
    prepared = {pk: prepare(claim, profiles[claim.article]) for pk, claim in known.items()}
    found = []
    for a, b in pairs:
        left, right = known[a].article, known[b].article
        scored = scoring.link(signal.Pair(prepared[a], prepared[b], copies.get((min(left, right), max(left, right)))))
        if scored.score >= scoring.FLOOR:
            found.append(scored)
    Link.objects.bulk_create((_row(scored) for scored in found), batch_size=500)


def candidates(claims: Iterable[int]) -> list[Pair]:
    """The pairs, ascending, of one of these claims (ids) with any that shares a key."""
    holders: dict[str, list[int]] = {}
    for piece in chunks(sorted(set(claims))):
        for key, claim in ClaimKey.objects.filter(claim__in=piece).values_list("key", "claim"):
            holders.setdefault(key, []).append(claim)
    pairs: set[Pair] = set()
    for keys in chunks(sorted(holders)):
        for key, other in ClaimKey.objects.filter(key__in=keys).values_list("key", "claim"):
            pairs |= {(min(pk, other), max(pk, other)) for pk in holders[key] if pk != other}
    return sorted(pairs)


def _row(found: FoundLink) -> Link:
    features = [{"name": f.name, "value": f.value, "weight": f.weight, "detail": f.detail} for f in found.features]
    return Link(a_id=found.a, b_id=found.b, score=found.score, features=features, version=VERSION)
