"""Index keys of claims: claims that could answer one question share at least one."""

from collections.abc import Iterator
from datetime import date

from app.domain.matching import ArticleProfile, MatchClaim
from app.domain.spelling import fold
from app.domain.terms import Scope
from app.match.features.place import KNOWN, rarity
from app.match.prepared import Prepared, prepare
from app.match.rarity import bits

NAMES = 12  # of an article's rarest names lead to its claims
BUCKET = 16  # days; every day lies in two buckets that overlap by half, so days up to 8 apart share one


def keys(claim: MatchClaim, profile: ArticleProfile) -> frozenset[str]:
    """The keys of one claim: topic with place, with days, and with the rare names of its story."""
    prepared = prepare(claim, profile)
    found = {*_by_place(prepared), *_by_total(prepared), *_by_story(prepared), *_by_words(prepared)}
    return frozenset(f"{prepared.topic}|{key}" for key in found)


def _by_place(claim: Prepared) -> Iterator[str]:
    for place in claim.places:
        if rarity(place) >= KNOWN:  # countries and capitals lead to claims of the same days, and to totals, only
            yield f"at|{fold(place)}"
        for bucket in _buckets(claim):
            yield f"at|{fold(place)}|{bucket}"


def _by_total(claim: Prepared) -> Iterator[str]:
    """Running totals meet by the places that they, or else their articles, name."""
    if claim.scope is Scope.CUMULATIVE:
        for place in claim.places | frozenset(claim.setting):
            yield f"total|{fold(place)}"


def _by_story(claim: Prepared) -> Iterator[str]:
    for name in list(claim.names)[:NAMES]:
        for bucket in _buckets(claim):
            yield f"story|{name}|{bucket}"


def _by_words(claim: Prepared) -> Iterator[str]:
    """The rarest words of the sentence: what a pasted sentence, without date or story, is found by."""
    ranked = sorted(claim.content, key=lambda word: (-bits(word), word))
    for word in ranked[:4]:
        if bits(word) >= 3:
            yield f"word|{word}"


def _buckets(claim: Prepared) -> frozenset[int]:
    """The half-overlapping spans of days of publication, and of the event where it is told."""
    days = (claim.published, claim.window.start, claim.window.end)
    return frozenset(bucket for day in days if day for bucket in _of_day(day))


def _of_day(day: date) -> tuple[int, int]:
    half = day.toordinal() // (BUCKET // 2)
    return half, half + 1
