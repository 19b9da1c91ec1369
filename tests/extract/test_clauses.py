"""Who did what: verbs with their arguments."""

import pytest

from tests.extract.parse import parse, words


def frames(text):
    parsed = parse(text)
    return [
        (words(parsed, c.subject), parsed.sentence.tokens[c.verb.head].lemma, [words(parsed, o) for o in c.objects])
        for c in parsed.clauses
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A ferry capsized off Cebu.", ("A ferry", "capsize", [])),
        ("The blast killed nine people and injured forty.", ("The blast", "injure", ["forty"])),
        ("The storm that flattened the village killed two.", ("The storm", "kill", ["two"])),
        ("The storm that flattened the village killed two.", ("The storm", "flatten", ["the village"])),
        ("The head of the port in Beira said nobody was hurt.", ("The head", "say", [])),
        ("The hills are held by rebels but the army still holds the road.", ("the army", "hold", ["the road"])),
        ("A truck hit a bus killing six.", ("A truck", "kill", ["six"])),
        ("The quake the worst since the founding of the city in 1820 killed nine.", ("The quake", "kill", ["nine"])),
        ("The road was shut after the rains killed nine.", ("the rains", "kill", ["nine"])),
    ],
)
def test_arguments(text, expected):
    assert expected in frames(text)


@pytest.mark.parametrize("text", ["Nine people killed in the raid were buried.", "The hill held by rebels is bare."])
def test_reduced_relative_is_passive_or_open(text):
    parsed = parse(text)
    assert parsed.clauses[0].verb.passive or not parsed.clauses[0].objects
