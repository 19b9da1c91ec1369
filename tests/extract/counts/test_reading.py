"""What is read of sentences that count people: figure, measure, population, parts."""

import pytest

from app.domain.article import Block
from app.domain.claim import Counting
from app.domain.terms import BlockKind
from app.extract.analysis import analyse
from app.extract.counts import find


def read(text: str) -> list[str]:
    """The counts of a text, each as "figure measure population"; "< n" where it is a part of the n-th."""
    drafts = find(analyse(text, [Block(0, len(text), BlockKind.BODY)]))
    out = []
    for draft in drafts:
        content = draft.content
        assert isinstance(content, Counting)
        assert content.population is not None
        assert draft.start <= content.figure.start < content.figure.end <= draft.end
        whole = f" < {drafts.index(draft.part_of)}" if draft.part_of is not None else ""
        words = text[content.figure.start : content.figure.end]
        out.append(f"{words} {content.measure.value} {content.population.value}{whole}")
    return out


FORMS = [
    ("A landslide killed nine miners near the pit.", ["nine killed people"]),
    ("Nine miners were killed when the roof fell in.", ["Nine killed people"]),
    (
        "The ferry sank, drowning at least 30 passengers and injuring a dozen.",
        ["at least 30 killed people", "a dozen injured people"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_forms(text: str, expected: list[str]) -> None:
    assert read(text) == expected
