"""Statement claims by construction. The sentences are made up; each case is a construction of news English."""

import pytest

from app.domain.article import Block
from app.domain.claim import Stating
from app.domain.terms import BlockKind
from app.extract.analysis import analyse
from app.extract.draft import Draft
from app.extract.statements import find


def drafts_of(text: str) -> list[Draft]:
    """The statement drafts of a text that is one body block."""
    return find(analyse(text, [Block(0, len(text), BlockKind.BODY)]))


def told(text: str) -> list[tuple[str, str, str]]:
    """(predicate, subject, object) of each claim; a denied one has a "not " before its predicate."""
    out = []
    for draft in drafts_of(text):
        content = draft.content
        assert isinstance(content, Stating)
        denied = "not " if content.polarity == "denied" else ""
        hedged = "?" if draft.hedge == "alleged" else ""
        out.append((denied + content.predicate + hedged, content.subject, content.object))
    return out


CASES: list[tuple[str, list[tuple[str, str, str]]]] = [
    # control: active, passive, relative, participle
    ("Government troops captured the port of Berbera.", [("took control", "Government troops", "the port of Berbera")]),
    ("The mill was seized by armed miners.", [("took control", "armed miners", "The mill")]),
    (
        "Rebels pulled out of the harbour on Friday after the army took control of the main road.",
        [("withdrew", "Rebels", "the harbour"), ("took control", "the army", "the main road")],
    ),
    # attacks
    ("Navy jets bombed a ferry terminal.", [("attacked", "Navy jets", "a ferry terminal")]),
    ("The navy denied bombing the ferry.", [("not attacked", "The navy", "the ferry")]),
    ("The union accused the police of shelling the mine.", [("attacked?", "the police", "the mine")]),
    ("A typhoon struck the coast and destroyed two villages.", []),
    # no assertion
    ("The general vowed to retake the valley.", []),
    ("If the militia attacks the dam the valley will flood.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_claims(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A sentence states these claims and no others."""
    assert told(text) == expected
