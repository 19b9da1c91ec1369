"""The title of a question, made from its claims: one English sentence that ends in a question mark."""

from collections.abc import Mapping, Sequence

from app.domain.claim import Counting
from app.domain.matching import ArticleProfile, MatchClaim
from app.match import count_titles, statement_titles
from app.match.title_parts import day, where


def title(claims: Sequence[MatchClaim], profiles: Mapping[int, ArticleProfile]) -> str:
    """One question that all the claims (at least one) answer; the order of the claims does not matter."""
    ordered = sorted(claims, key=lambda claim: claim.id)
    published = [profiles[claim.article].published for claim in ordered if claim.article in profiles]
    setting = where(ordered), day(ordered, [date for date in published if date])
    if isinstance(ordered[0].read.content, Counting):
        asked = count_titles.ask(ordered, *setting)
    else:
        asked = statement_titles.ask(ordered, *setting)
    words = " ".join(asked.split())
    return f"{words[:1].upper()}{words[1:]}?"
