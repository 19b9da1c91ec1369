"""How many independent origins stand behind claims."""

from collections.abc import Mapping, Sequence

from app.domain.matching import ArticleProfile, Copy, MatchClaim
from app.match.words import fold


def roots(profiles: Mapping[int, ArticleProfile], copies: Sequence[Copy]) -> dict[int, int]:
    """Of each article the root of its lineage: the smallest id among its copies, its outlet's and its wire's texts."""
    root = {article: article for article in sorted(profiles)}

    def find(article: int) -> int:
        while root[article] != article:
            article = root[article]
        return article

    def unite(a: int, b: int) -> None:
        first, second = sorted((find(a), find(b)))
        root[second] = first

    for copy in copies:
        if copy.a in root and copy.b in root:
            unite(copy.a, copy.b)
    voices: dict[str, int] = {}
    for article in sorted(profiles):
        for voice in _voices(profiles[article]):
            unite(article, voices.setdefault(voice, article))
    return {article: find(article) for article in root}


def count(claims: Sequence[MatchClaim], root: Mapping[int, int]) -> int:
    """Each named source once, and unsourced claims once for each root of their lineage; 1 or more for any claims."""
    named = {fold(claim.read.attribution.source) for claim in claims if claim.read.attribution.source}
    unnamed = {root.get(claim.article, claim.article) for claim in claims if not claim.read.attribution.source}
    return len(named) + len(unnamed)


def _voices(profile: ArticleProfile) -> list[str]:
    return [fold(voice) for voice in (profile.outlet, profile.wire) if voice]
