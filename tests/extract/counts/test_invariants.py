"""What holds of the counts of any text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.counts.reading import content, drafts

FREQUENT = """
killed wounded dead missing injured died people 12 five dozens and , . of the a child soldiers toll rose to among them
including were was by in at least more than another fled left captured bodies others who that " ( ) -
"""
WORDS = FREQUENT.split()
TEXTS = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


@given(TEXTS | st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text(text: str) -> None:
    found = drafts(text)
    assert found == sorted(found, key=lambda draft: draft.content.figure.start)
    for draft in found:
        figure = content(draft).figure
        assert 0 <= draft.start <= figure.start < figure.end <= draft.end <= len(text)
        assert draft.part_of is None or (draft.part_of in found and draft.part_of is not draft)
    assert [(d.start, d.end, d.content) for d in drafts(text)] == [(d.start, d.end, d.content) for d in found]


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_no_part_contains_itself(text: str) -> None:
    for draft in drafts(text):
        seen = [draft]
        while seen[-1].part_of is not None:
            assert seen[-1].part_of not in seen
            seen.append(seen[-1].part_of)
