"""The folding key of names, and which spellings are of one name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.spelling import fold, one_name, plain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("al-Sukhnah", "Sukhna"),
        ("Khan Sheikhoun", "Khān Shaykhūn"),
        ("Raqqah", "Raka"),
        ("Hassakeh", "Hasaka"),
        ("Saraqib", "Saraqeb"),
        ("Douma", "Dūmā"),
        ("Qaboun", "Kabun"),
        ("Atareb", "Atarib"),
        ("Ma'arrat", "Maarat"),
        ("Maydan", "Meidan"),
    ],
)
def test_transliterations_share_a_key(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Homs", "Hama"), ("Halab", "Halabi"), ("Mosul", "Masila"), ("Goma", "Koma")]
)
def test_other_names_keep_other_keys(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Atareb", "al-Atarib"), ("Khan Sheikhoun", "Khān Shaykhūn"), ("Douma", "Duma")]
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert one_name(one, other)
    assert one_name(other, one)


@pytest.mark.parametrize(("one", "other"), [("Vinh", "Vienna"), ("Changyi", "Shanghai"), ("Homs", "Hama")])
def test_chance_makes_no_name_one(one: str, other: str) -> None:
    assert not one_name(one, other)


def test_plain() -> None:
    assert plain("Al-Qāmishlī") == "qamishli"


@given(st.text(max_size=50))
def test_any_text_folds(text: str) -> None:
    assert fold(text) == fold(text)
    assert one_name(text, text)
