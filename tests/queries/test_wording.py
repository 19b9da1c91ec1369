"""What is stored about links and relations, said in words."""

from decimal import Decimal

import pytest

from app.queries.wording import feature_sentence, relation_sentence


@pytest.mark.parametrize(
    ("name", "detail", "said"),
    [
        ("population", {"level": "same", "a": "civilians", "b": "civilians"}, "Both count civilians."),
        ("place", {"level": "differ", "a": "Sulwa", "b": "Karaghan"}, "Places differ: Sulwa, Karaghan."),
        (
            "place",
            {"level": "told apart", "a": "Sulwa", "b": "Karaghan"},
            "A sentence of one of the articles counts the two places apart: Sulwa, Karaghan.",
        ),
        ("role", {"level": "aside & opens"}, "One sentence turns aside, the other opens its article."),
        ("role", {"level": "opens & opens"}, "Each sentence opens its article."),
        ("place", {"level": "same", "a": "Sulwa", "b": "Sulwa"}, "Both name Sulwa."),
        ("part", {"level": "of the other"}, "One figure is a part of the other."),
        ("story", {"level": "near", "names": ["sulwa", "karaghan"]}, "Both articles name sulwa, karaghan."),
        ("unheard of", {}, "Unheard of: 0.5."),
    ],
)
def test_features(name: str, detail: dict[str, object], said: str) -> None:
    assert feature_sentence(name, 0.5, detail) == said


@pytest.mark.parametrize(
    ("kind", "rule", "detail", "said"),
    [
        (
            "conflict",
            "intervals apart",
            {"a": [624, 624], "b": [4350, None], "below": 624, "above": 4350},
            "They can't both be true: 624 is below 4,350, the least the other allows.",
        ),
        (
            "compatible",
            "intervals meet",
            {"a": [20, None], "b": [22, 22]},
            "Both can be true as worded: 20 or more, and 22.",
        ),
        ("agree", "same interval", {"a": [None, 50], "b": [None, 50]}, "They say the same: up to 50."),
        (
            "revision",
            "same source",
            {"a": [24, 99], "b": [61, 61], "source": "The union"},
            "The union counted again: 24 to 99, and 61.",
        ),
        ("conflict", "a rule of a later version", {}, "They can't both be true."),
    ],
)
def test_relations(kind: str, rule: str, detail: dict[str, object], said: str) -> None:
    assert relation_sentence(kind, rule, detail) == said


def test_numbers_that_came_back_from_storage_as_fractions() -> None:
    detail = {"a": [2.0, 2.0], "b": [Decimal("3.5"), None]}
    assert (
        relation_sentence("compatible", "intervals meet", detail) == "Both can be true as worded: 2, and 3.5 or more."
    )
