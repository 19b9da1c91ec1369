"""Persons are found by their role or by what they say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.names import persons

_SOHR = "Syrian Observatory for Human Rights"


@pytest.mark.parametrize(
    ("text", "name", "surname", "organisation"),
    [
        (
            "Rami Abdel Rahman head of the Syrian Observatory for Human Rights told it",
            "Rami Abdel Rahman",
            "Abdel Rahman",
            _SOHR,
        ),
        ("Observatory chief Rami Abdel Rahman spoke", "Rami Abdel Rahman", "Abdel Rahman", _SOHR),
        ("Observatory director Rami Abdulrahman spoke", "Rami Abdulrahman", "Abdulrahman", _SOHR),
        ("Captain Jane Frost spoke", "Jane Frost", "Frost", ""),
        ("Capt. Frost spoke", "Frost", "Frost", ""),
        ("UNICEF spokeswoman Ada van Dam spoke", "Ada van Dam", "van Dam", "UNICEF"),
        ("Omar al-Masri, a spokesman for the White Helmets, spoke", "Omar al-Masri", "al-Masri", "White Helmets"),
        ("coalition spokesman Lt. Col. Sam Reed spoke for the US-led coalition", "Sam Reed", "Reed", ""),
        ("the founder of the charity, Lena Ortiz, said so", "Lena Ortiz", "Ortiz", ""),
        ("the man behind the tally, Rami Abdel Rahman, told it", "Rami Abdel Rahman", "Abdel Rahman", _SOHR),
        ("Lena Ortiz said so", "Lena Ortiz", "Ortiz", ""),
        ("it was loud, said Lena Ortiz", "Lena Ortiz", "Ortiz", ""),
    ],
)
def test_names_roles_and_whom_they_speak_for(text: str, name: str, surname: str, organisation: str) -> None:
    found = persons(text)[-1]
    assert (found.name, found.surname) == (name, surname)
    assert text[found.start : found.end] == name
    if organisation:
        assert found.organisation == organisation


@pytest.mark.parametrize(
    "text",
    [
        "The Syrian army said so",
        "Saudi officials met. Aleppo was calm",
        "On Monday Reuters said so",
        "people in Deir Ezzor said so",
        "The general public ran",
        "the last major Vandal stronghold fell",
        "Residents of Little Hollow told the radio so",
    ],
)
def test_no_persons(text: str) -> None:
    assert persons(text) == []


@given(st.text(max_size=200))
def test_persons_lie_in_the_text_in_order(text: str) -> None:
    end = 0
    for person in persons(text):
        assert end <= person.start < person.end <= len(text)
        assert text[person.start : person.end] == person.name
        end = person.end
