"""Organisations and parties are found under one name, and nothing else is."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.names import Mention, Organisation, OrganisationKind, entries, find, shipped


def _canonicals(text: str) -> list[str]:
    return [mention.canonical for mention in find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen of the so-called Islamic State fled.", ["Islamic State"]),
        ("Two towns were lost by ISIL, or Daesh, or IS.", ["Islamic State"] * 3),
        ("Jabhat an-Nusra and al Nusra Front and Nusra", ["Nusra Front"] * 3),
        ("The Kurdish Peoples Protection Units (YPG) left.", ["People's Protection Units"] * 2),
        ("The Kurdish People’s Protection Units left.", ["People's Protection Units"]),
        ("Unicef and the UN children's agency warned", ["UNICEF", "UNICEF"]),
        ("U.N. staff, UN staff", ["United Nations", "United Nations"]),
        ("al-Shabaab and Al Shabab", ["al-Shabab", "al-Shabab"]),
        ("Médecins Sans Frontières runs a clinic", ["Doctors Without Borders"]),
        ("Rapid Support Forces shelled the market, the RSF said", ["Rapid Support Forces"] * 2),
    ],
)
def test_names_and_aliases_share_one_canonical_name(text: str, expected: list[str]) -> None:
    assert _canonicals(text) == expected


@pytest.mark.parametrize(
    ("text", "expected", "state"),
    [
        ("Syria's army shelled it", "Syrian army", "Syria"),
        ("Syrias army shelled it", "Syrian army", "Syria"),
        ("Syrian government forces shelled it", "Syrian army", "Syria"),
        ("the Syrian regime shelled it", "Syrian government", "Syria"),
        ("Kenyan police fired", "Kenyan police", "Kenya"),
        ("Ukrainian troops fired", "Ukrainian army", "Ukraine"),
        ("Iraqi special forces fired", "Iraqi army", "Iraq"),
        ("the US military fired", "US army", "United States"),
        ("U.S. officials spoke", "US government", "United States"),
        ("Russian warplanes struck", "Russian air force", "Russia"),
        ("Assad's forces struck", "Syrian army", "Syria"),
        ("Peru's health ministry spoke", "Peruvian health ministry", "Peru"),
        ("Chadian state television spoke", "Chadian state media", "Chad"),
        ("the Kremlin spoke", "Russian government", "Russia"),
    ],
)
def test_national_forces_and_governments_follow_from_the_country(text: str, expected: str, state: str) -> None:
    assert [(m.canonical, m.state) for m in find(text)] == [(expected, state)]


def test_a_demonym_before_and_shares_the_head_noun() -> None:
    assert _canonicals("Russian and Syrian jets struck the port") == ["Russian air force", "Syrian air force"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ankara denied the report", ["Turkish government"]),
        ("an ally of pro-Moscow groups", ["Russian government"]),
        ("Beirut has been rocked by blasts", []),
        ("people in Beirut said they ran", []),
        ("a village near Damascus accused nobody", []),
        ("Kabul warned Islamabad", ["Afghan government"]),
    ],
)
def test_a_seat_of_government_is_the_government_only_where_it_acts(text: str, expected: list[str]) -> None:
    assert _canonicals(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Syrian Observatory for Human Rights counted. The Observatory said",
            ["Syrian Observatory for Human Rights"] * 2,
        ),
        ("The Observatory said", ["Syrian Observatory for Human Rights"]),
        ("The Saudi-led coalition flew. The coalition said", ["Saudi-led coalition"] * 2),
        ("The US-led coalition flew. By coalition strikes", ["US-led coalition"] * 2),
        ("The coalition said", ["coalition"]),
        ("The Griffith Observatory opened", []),
        ("a coalition of parties", []),
        ("the ruling coalition", []),
    ],
)
def test_short_forms_stand_for_what_the_article_named(text: str, expected: list[str]) -> None:
    assert _canonicals(text) == expected


def test_the_regime_is_that_of_the_articles_state() -> None:
    text = "Burundi is tense. Burundian troops patrol. The regime said that government forces and the army were calm."
    assert _canonicals(text) == ["Burundian army", "Burundian government", "Burundian army", "Burundian army"]


def test_without_a_state_the_words_stay() -> None:
    assert [(m.canonical, m.state) for m in find("government forces fled")] == [("government forces", "")]


@pytest.mark.parametrize(
    "text",
    [
        "This is what the two of us know",
        "WHO IS ONE OF US",
        "a government-held area",
        "a rebel-held district",
        "the tax regime",
        "the head of the family",
        "They sat in the shade",
        "An army of ants",
        "",
    ],
)
def test_words_that_are_no_organisations(text: str) -> None:
    assert find(text) == []


def test_the_possessive_is_not_part_of_the_mention() -> None:
    text = "It was Hezbollah's men"
    (found,) = find(text)
    assert text[found.start : found.end] == "Hezbollah"


def test_users_extend_the_vocabulary_with_data() -> None:
    data = {"armed group": {"Sea Lions": ["Lions of the Sea"], "Islamic State": ["the black banners"]}}
    extended = shipped().extended(entries(data))
    text = "The Lions of the Sea met the black banners"
    assert [m.canonical for m in find(text, extended)] == ["Sea Lions", "Islamic State"]
    assert find(text) == []


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="choir"):
        list(entries({"choir": {"Sea Lions": []}}))


def test_kinds_are_told() -> None:
    kinds = {m.canonical: m.kind for m in find("Hamas, Airwars, Reuters, the Iraqi army and the Red Cross")}
    assert kinds["Hamas"] is OrganisationKind.ARMED_GROUP
    assert kinds["Airwars"] is OrganisationKind.MONITOR
    assert kinds["Iraqi army"] is OrganisationKind.STATE_FORCE


_WORDS = st.sampled_from(
    [
        "the",
        "Syrian",
        "army",
        "IS",
        "is",
        "US-led",
        "coalition",
        "U.S.",
        "’s",
        "al-",
        "Nusra",
        "Front",
        ".",
        "\n",
        "Assad",
        "regime",
        "Observatory",
        "of",
        "and",
        "Russian",
        "jets",
        "é",
        "(",
        "Damascus",
        "denied",
        "UN",
        "state media",
    ]
)


@given(st.one_of(st.text(max_size=200), st.lists(_WORDS, max_size=40).map(" ".join)))
def test_mentions_lie_in_the_text_in_order(text: str) -> None:
    found = find(text)
    assert found == find(text)
    end = 0
    for mention in found:
        assert isinstance(mention, Mention)
        assert end <= mention.start < mention.end <= len(text)
        assert mention.canonical
        end = mention.end


def test_an_organisation_is_a_plain_record() -> None:
    assert Organisation("Sea Lions", OrganisationKind.PARTY).aliases == ()


@pytest.mark.parametrize("unit", ["the Syrian army and Russian and ", "al-al-al-", "IS ", "coalition ", "regime,", "x"])
def test_time_grows_with_the_text_and_no_faster(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    started = time.process_time()
    find(text)
    assert time.process_time() - started < 10
