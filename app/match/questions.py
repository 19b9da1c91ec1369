"""A question, made from the claims that answer it."""

from collections.abc import Mapping, Sequence

from app.domain.matching import ArticleProfile, Copy, FoundAnswer, FoundQuestion, MatchClaim
from app.match import answers, disagreement, origins, relations, titles
from app.match.words import fold


def describe(
    claims: Sequence[MatchClaim], profiles: Mapping[int, ArticleProfile], copies: Sequence[Copy]
) -> FoundQuestion:
    """The question of at least one claim: title, answers, relations, support. The order of the input does not matter.

    ``profiles`` holds at least the articles of the claims, by article; ``copies`` may name others.
    """
    ordered = sorted(claims, key=lambda claim: claim.id)
    told = {claim.article: profiles[claim.article] for claim in ordered if claim.article in profiles}
    root = origins.roots(told, copies)
    found = answers.gather(ordered, told)
    related = relations.relate(found)
    return FoundQuestion(
        claims=tuple(claim.id for claim in ordered),
        title=titles.title(ordered, told),
        answers=tuple(_answer(answer, root) for answer in found),
        relations=tuple(related),
        origins=origins.count(ordered, root),
        outlets=len({fold(told[a].outlet) or a for a in told}),
        disagreement=disagreement.widest(found, related),
    )


def _answer(answer: answers.Answer, root: Mapping[int, int]) -> FoundAnswer:
    figure = answer.figure
    return FoundAnswer(
        claims=tuple(claim.id for claim in answer.claims),
        source=answer.source,
        low=figure.low if figure else None,
        high=figure.high if figure else None,
        approx=figure.approx if figure else False,
        side=answer.side.key if answer.side else "",
        origins=origins.count(answer.claims, root),
    )
