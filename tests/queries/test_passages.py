"""Texts cut into pieces that a template can mark and escape."""

from hypothesis import given
from hypothesis import strategies as st

from app.queries.passages import Segment, Span, segments

TEXT = "The mayor left. At least 43 miners were trapped and 9 hurt, the union said. Rescue goes on."


def span(claim: int, words: str, figure: str = "") -> Span:
    start = TEXT.index(words)
    inside = TEXT.index(figure, start) if figure else 0
    return Span(claim, start, start + len(words), inside, inside + len(figure))


def test_claim_and_figure_are_pieces_of_their_own() -> None:
    pieces = segments(TEXT, [span(7, "At least 43 miners were trapped", "At least 43")])
    assert pieces[1:3] == (Segment("At least 43", "figure", 7, (7,)), Segment(" miners were trapped", "claim", 7))


def test_the_inner_claim_owns_its_words() -> None:
    outer, inner = span(1, "At least 43 miners were trapped and 9 hurt", "At least 43"), span(2, "9 hurt", "9")
    pieces = segments(TEXT, [outer, inner])
    assert [(p.text, p.kind, p.claim) for p in pieces if p.claim == 2] == [("9", "figure", 2), (" hurt", "claim", 2)]


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(st.text(min_size=1, max_size=60))
    spans = []
    for claim in range(draw(st.integers(0, 5))):
        a, b, c, d = sorted(draw(st.integers(0, len(text))) for _ in range(4))
        spans.append(Span(claim, a, d, b, c))
    return text, spans


@given(marked())
def test_pieces_join_to_the_text_and_each_claim_begins_once(case: tuple[str, list[Span]]) -> None:
    text, spans = case
    pieces = segments(text, spans)
    assert "".join(piece.text for piece in pieces) == text
    begun = [claim for piece in pieces for claim in piece.anchors]
    assert sorted(begun) == sorted(s.claim for s in spans if s.start < s.end)
