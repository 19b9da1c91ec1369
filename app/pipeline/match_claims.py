"""Stored claims as the matcher sees them."""

from collections.abc import Iterable

from django.db.models import F
from django.db.models.functions import Substr

from app.domain.matching import MatchClaim
from app.models import Claim, Reading
from app.pipeline.chunks import chunks


def load(ids: Iterable[int]) -> dict[int, MatchClaim]:
    """The standing ones of these claims, by id; one query for 500 claims, without the articles' texts."""
    sentence = Substr(
        "article__text", F("reading__sentence_start") + 1, F("reading__sentence_end") - F("reading__sentence_start")
    )
    found: dict[int, MatchClaim] = {}
    for piece in chunks(sorted(set(ids))):
        rows = Claim.objects.standing().filter(pk__in=piece).with_reading().annotate(sentence=sentence)
        for row in rows:
            if row.reading is not None:
                found[row.pk] = _match_claim(row, row.reading, vars(row)["sentence"])
    return found


def _match_claim(claim: Claim, reading: Reading, sentence: str) -> MatchClaim:
    at = reading.sentence_start
    figure = (reading.figure_start or at) - at, (reading.figure_end or at) - at
    inside = 0 <= figure[0] < figure[1] <= len(sentence)
    return MatchClaim(
        id=claim.pk,
        article=claim.article_id,
        read=reading.to_domain(),
        sentence=sentence,
        start=reading.start - at,
        end=reading.end - at,
        figure_start=figure[0] if inside else 0,
        figure_end=figure[1] if inside else 0,
        part_of=reading.part_of_id,
    )
