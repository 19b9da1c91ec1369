"""The places of what an article tells."""

from dataclasses import replace
from datetime import timedelta

from app.domain.claim import ReadClaim
from app.match import scenes
from tests.match.make import DAY, count, on

TEXT = "Nine left Sulwa and four left Pelmira. Six came from Karaghan."


def told(figure: str, place: str, *beside: str) -> ReadClaim:
    at = TEXT.index(figure)
    return replace(count(1, place=place, places=(place, *beside)).read, start=at, end=at + len(figure))


CLAIMS = [told("Nine left", "Al-Sulwa", "Pelmira"), told("four left", "Pelmira", "Sulwa"), told("Six", "Karaghan")]


def test_the_scene_is_where_the_first_claims_are_told() -> None:
    assert scenes.opening(CLAIMS, TEXT.index("Six")) == ("sulwa", "pelmira")
    assert scenes.opening(CLAIMS, 0) == ()


def test_two_counts_of_one_sentence_tell_their_places_apart() -> None:
    assert scenes.contrasts(CLAIMS, TEXT) == (("killed", "pelmira", "sulwa"),)
    assert scenes.contrasts(CLAIMS[1:], TEXT) == ()


def test_places_of_one_sentence_stand_beside_each_other() -> None:
    assert scenes.beside(CLAIMS) == (("pelmira", "sulwa"),)


def test_an_article_opens_with_the_first_days_that_it_tells() -> None:
    dated = [replace(claim, when=on(DAY)) for claim in CLAIMS]
    assert scenes.news(dated, 300, DAY) == (DAY.isoformat(), DAY.isoformat())
    assert scenes.news(dated, 0, DAY) is None
    assert scenes.news(dated, 300, DAY + timedelta(40)) is None
    assert scenes.news(CLAIMS, 300, DAY) is None


def test_days_are_told_with_topic_and_place() -> None:
    assert scenes.dated([replace(CLAIMS[2], when=on(DAY))]) == (("killed", "karaghan", "2019-05-04", "2019-05-04"),)
