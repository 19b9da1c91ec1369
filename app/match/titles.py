"""The title of a question, made from its claims."""

from collections.abc import Mapping, Sequence

from app.domain.matching import ArticleProfile, MatchClaim


def title(claims: Sequence[MatchClaim], profiles: Mapping[int, ArticleProfile]) -> str:
    """One English question that all claims answer."""
    return "What was reported?"
