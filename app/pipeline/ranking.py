"""An order of claims that depends on their words alone, not on when they came in.

The core breaks ties by ids; given ranks for ids, one article at a time, in any order, ends like all at once.
"""

from collections.abc import Iterable
from typing import Any

from app.models import Claim
from app.pipeline.chunks import chunks

ARTICLE = ("article__text_sha256", "article__document__outlet__name", "article__document__url", "article__external_id")
WORDS = ("kind", "reading__measure", "reading__predicate", "reading__subject", "reading__object")
PLACE = ("reading__start", "reading__end", "reading__figure_start")


class Ranks:
    """Ranks of claims and of their articles, from 1, and the way back."""

    def __init__(self, claims: Iterable[int]) -> None:
        rows = sorted(
            (_order(row), row["article"], row["pk"])
            for piece in chunks(sorted(claims))
            for row in Claim.objects.filter(pk__in=piece).values("pk", "article", *ARTICLE, *WORDS, *PLACE)
        )
        self._claims: list[int] = [claim for _, _, claim in rows]
        self.of_claim = {claim: rank for rank, claim in enumerate(self._claims, start=1)}
        articles = dict.fromkeys(article for _, article, _ in rows)
        self.of_article = {article: rank for rank, article in enumerate(articles, start=1)}

    def claim(self, rank: int) -> int:
        """The id of the claim of this rank."""
        return self._claims[rank - 1]


def _order(row: dict[str, Any]) -> tuple[Any, ...]:
    article = tuple(row[name] or "" for name in ARTICLE)
    return (*article, *(row[name] or 0 for name in PLACE), *(row[name] for name in WORDS))
