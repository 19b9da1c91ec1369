"""What was found in articles that were just put in."""

from collections.abc import Iterable

from app.models import Claim
from app.queries.claimants import Said, said
from app.queries.sayings import with_words

SHOWN = 300  # claims told of one batch; the articles' own pages have them all


def load(articles: Iterable[int]) -> dict[int, list[Said]]:
    """The claims of these articles (ids) in the order of their texts, by article; the first ``SHOWN``. One query."""
    standing = with_words(Claim.objects.standing().filter(article__in=set(articles)))
    claims = standing.select_related("question", "reading__source", "article__document__outlet").in_text_order()
    found: dict[int, list[Said]] = {}
    for claim in claims[:SHOWN]:
        found.setdefault(claim.article_id, []).append(said(claim))
    return found
