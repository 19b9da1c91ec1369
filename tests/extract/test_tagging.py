"""Parts of speech of words that can be several."""

import pytest

from tests.extract.parse import parse


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Floods hit the coast of Odisha on Friday.", "hit", "VBD"),
        ("The hit film opened.", "hit", "NN"),
        ("Rescuers said the ferry sank.", "sank", "VBD"),
        ("The ferry was sunk by a mine.", "sunk", "VBN"),
        ("Government troops control the harbour.", "control", "VBP"),
        ("Troops took control of the harbour.", "control", "NN"),
        ("The governor may resign in May.", "may", "MD"),
        ("He told us that the US was informed.", "us", "PRP"),
        ("He told us that the US was informed.", "US", "NNP"),
        ("Police kept people from the square.", "people", "NNS"),
        ("The wounded soldiers were flown out.", "wounded", "VBN"),
        ("Two men carried out the raid.", "out", "RP"),
        ("The strikes were the worst this year.", "strikes", "NNS"),
        ("Earthquake kills dozens in Sichuan", "kills", "VBZ"),
        ("A landslide buried forty-three homes.", "forty-three", "CD"),
        ("The minister didnt answer.", "didnt", "VBD"),
    ],
)
def test_tag(text, word, tag):
    tokens = parse(text).sentence.tokens
    found = next(t for t in tokens if t.text == word)
    assert (found.tag in ("VBN", "JJ")) if tag == "VBN" else found.tag == tag
