"""The places of what an article tells."""

from dataclasses import replace

from app.domain.claim import ReadClaim
from app.match import scenes
from tests.match.make import count

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
