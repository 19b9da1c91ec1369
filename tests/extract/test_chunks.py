"""Noun phrases and verb groups."""

import pytest

from tests.extract.parse import parse, words


def chunks(text, kind):
    parsed = parse(text)
    return [words(parsed, c) for c in parsed.chunks if c.kind == kind]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("At least 31 miners died in the old shaft.", ["At least 31 miners", "the old shaft"]),
        ("Dozens of badly burned passengers arrived.", ["Dozens of badly burned passengers"]),
        ("The storm left 12 dead.", ["The storm", "12 dead"]),
        ("The province's main hospital was closed.", ["The province 's main hospital"]),
    ],
)
def test_noun_phrases(text, phrases):
    assert chunks(text, "NP") == phrases


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The bridge had been badly damaged.", ["had been badly damaged"]),
        ("Crews began to clear the road.", ["began to clear"]),
        ("The army did not shell the school.", ["did not shell"]),
        ("Rebels have been trying to cross.", ["have been trying to cross"]),
    ],
)
def test_verb_groups(text, groups):
    assert chunks(text, "VG") == groups


@pytest.mark.parametrize(
    ("text", "passive", "negated", "form", "chain"),
    [
        ("The bridge was destroyed.", True, False, "finite", ()),
        ("The army did not shell the school.", False, True, "finite", ()),
        ("Troops could withdraw.", False, False, "modal", ()),
        ("Crews began to clear the road.", False, False, "finite", ("begin",)),
    ],
)
def test_verb_group_reads(text, passive, negated, form, chain):
    group = next(c for c in parse(text).chunks if c.kind == "VG")
    assert (group.passive, group.negated, group.form, group.chain) == (passive, negated, form, chain)
