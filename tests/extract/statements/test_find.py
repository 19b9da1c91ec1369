"""Statement claims by construction. The sentences are made up; each case is a construction of news English."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import Block
from app.domain.claim import Stating
from app.domain.terms import BlockKind
from app.extract.analysis import analyse
from app.extract.draft import Draft
from app.extract.statements import find
from tests.extract.statements import cases


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


PARTS = (
    "the army",
    "rebels",
    "they",
    "it",
    "who",
    "that",
    "denied",
    "accused",
    "of bombing",
    "bombed",
    "captured",
    "the town",
    "held by",
    "clashes between",
    "and",
    "were",
    "fighting raged in",
    "withdrew from",
    "said",
    "not",
    "no one",
    "claimed responsibility for",
    "the attack",
    "carried out",
    "on Friday",
    ",",
    ".",
    "agreed to a truce",
    "used chlorine",
    "under the control of",
    "amid",
    "where",
    "have",
)


@pytest.mark.parametrize(("text", "expected"), cases.ALL, ids=[text[:60] for text, _ in cases.ALL])
def test_claims(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A sentence states these claims and no others."""
    assert told(text) == expected


@given(
    st.text(alphabet="abc ABC.,'\"()- 0123456789\n", max_size=200)
    | st.lists(st.sampled_from(PARTS), max_size=40).map(" ".join)
)
def test_any_text(text: str) -> None:
    """Whatever the text: no crash, offsets inside it, words of the article, the same twice."""
    drafts = drafts_of(text)
    for draft in drafts:
        content = draft.content
        assert isinstance(content, Stating)
        assert 0 <= draft.start < draft.end <= len(text)
        assert content.subject in text
        assert content.object in text
    assert [(d.start, d.end, d.content) for d in drafts] == [(d.start, d.end, d.content) for d in drafts_of(text)]


@pytest.mark.parametrize(
    "unit", ["they bombed it and ", "that the army denied bombing ", "the town held by rebels who said it "]
)
def test_time_grows_with_the_text(unit: str) -> None:
    """A text without a sentence end, full of pronouns and clauses, is read in time that grows with its length."""
    analysis = analyse(text := unit * (50_000 // len(unit)), [Block(0, len(text), BlockKind.BODY)])
    began = time.process_time()
    find(analysis)
    assert time.process_time() - began < 3
