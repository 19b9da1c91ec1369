"""The noun that is counted."""

import pytest

from tests.extract.quantities.reading import read


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("19 rusty river barges sank", "barge"),
        ("200 pro-union strikers", "striker"),
        ("three people", "person"),
        ("40 women", "woman"),
        ("20 of the miners", "miner"),
        ("20 other miners", "miner"),
        ("20 more miners", "miner"),
        ("two sports cars", "car"),
        ("11 arms dealers", "dealer"),
        ("five women protesters", "protester"),
        ("600,000 Norwegians", "Norwegian"),
        ("5,000 Harran and Urfa residents", "resident"),
        ("two badly damaged lifeboats", "lifeboat"),
        ("two flood-hit towns", "town"),
        ("four so-called “safe” zones", "zone"),
        ("a 12-member panel", "member"),
        ("a three-storey house", "storey"),
        ("four F-16s", "F-16"),
        ("2 Su-25 jets", "jet"),
        ("82 RBIs", "RBI"),
        ("9 assists", "assist"),
        ("3 reports", "report"),
        ("5 pick-ups", "pick-up"),
        ("two Yemenis", "Yemeni"),
        ("five crises", "crisis"),
        ("40 UNIS fighters", "fighter"),
        ("40 MINERS TRAPPED", "miner"),
        ("a five hour trip", "hour"),
        ("7 straight wins", "win"),
        ("13 police", "police"),
        ("one young sailor drowned", "sailor"),
        ("a 500-strong crowd", ""),
        ("20 others", ""),
        ("17 of them children", ""),
        ("20 drowned on Monday", ""),
        ("dozens suffering burns", ""),
    ],
)
def test_noun(text: str, noun: str) -> None:
    found = read(text)
    assert len(found) == 1
    assert found[0].partition(" ")[2] == noun
