"""Signatures: alike for alike texts, the same on every machine, and keys that near-duplicates share."""

from hypothesis import given
from hypothesis import strategies as st

from app.match.signature import PERMUTATIONS, bands, resemblance, sign

WORDS = [f"w{n}" for n in range(400)]


def test_values_are_frozen() -> None:
    """Stored signatures are compared with new ones: the values must not change between versions and machines."""
    assert sign(["the", "well", "ran", "dry", "again"])[:3] == (1112075071, 1649774106, 316453120)
    assert len(sign(WORDS)) == PERMUTATIONS


def test_a_text_shorter_than_a_shingle_has_none() -> None:
    assert sign(["only", "two"]) == ()
    assert resemblance((), sign(WORDS)) == 0.0


def test_resemblance_estimates_the_shared_part() -> None:
    half = sign(WORDS[:300]), sign(WORDS[100:])  # 198 of 398 shingles
    assert abs(resemblance(*half) - 0.5) < 0.12
    assert resemblance(sign(WORDS[:100]), sign(WORDS[200:])) < 0.05


def test_an_edited_copy_shares_a_band() -> None:
    edited = [*WORDS[:150], "new", *WORDS[151:350]]
    assert bands(sign(WORDS)) & bands(sign(edited))
    assert not bands(sign(WORDS[:150])) & bands(sign(WORDS[200:]))


@given(st.lists(st.text(max_size=8), max_size=40))
def test_repeating_a_text_changes_nothing(words: list[str]) -> None:
    once = sign(words)
    assert once == sign(list(words))
    assert all(0 <= value < 1 << 32 for value in once)
