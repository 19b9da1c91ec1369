"""Numbers that name a thing."""

import pytest

from tests.extract.quantities.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "T-72 tanks",
        "flight MH17",
        "flight BA2490",
        "an F-16 crashed",
        "AK-47 rifles",
        "COVID-19 rules",
        "a 5G mast",
        "a 4x4",
        "747s",
        "the G20",
        "P5+1",
        "Resolution 2254",
        "flight 370",
        "page 12",
        "a No. 12 bus",
        "room 14",
        "Chapter 11",
        "Article 50",
        "Route 66",
        "#3",
        "the FTSE 100 index",
        "the S&P 500",
        "an iPhone 7",
        "a Boeing 737",
        "a Boeing 787-9",
        "Windows 10",
        "Formula One",
        "the Big Four",
        "Six Nations rugby",
        "the Galaxy Note 8",
        "the Model 3",
        "the Group of Seven",
        "Air Force One",
        "call 555-123-4567",
        "+44 20 7946 0958",
        "at 221 Baker Street",
        "a 401(k)",
        "Form 10-K",
        "2nd place",
        "the 21st century",
        "under-21s",
    ],
)
def test_none(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Basra 20 people drowned", ["20 person"]),
        ("Fire In Basra Kills Two Firemen", ["2 fireman"]),
        ("Flight 182 carried 329 people", ["329 person"]),
        ("On day two 40 homes burned", ["2", "40 home"]),
    ],
)
def test_counts_beside_names(text: str, expected: list[str]) -> None:
    found = read(text)
    assert found[-1] == expected[-1]
