"""Passages marked and escaped."""

from hypothesis import given
from hypothesis import strategies as st

from app.queries.passages import Segment
from app.web.templatetags.marking import marked


def test_figures_are_marked_and_claims_tinted_and_linked() -> None:
    pieces = [Segment("Then ", "plain"), Segment("nine", "figure", 4, (4,)), Segment(" died", "claim", 4)]
    assert marked(pieces) == ('Then <span class="claimed"><mark>nine</mark></span><span class="claimed"> died</span>')
    linked = marked(pieces, linked=True, anchored=True)
    assert (
        '<span class="anchor" id="claim-4"></span><a class="claimed" href="/claims/4/"><mark>nine</mark></a>' in linked
    )


@given(st.text(), st.sampled_from([("plain", None), ("claim", 3), ("figure", 3)]), st.booleans())
def test_no_text_becomes_markup(text: str, what: tuple[str, int | None], linked: bool) -> None:
    kind, claim = what
    shown = marked([Segment(f"<b>{text}", kind, claim)], linked=linked)
    assert "<b>" not in shown
    assert "&lt;b&gt;" in shown
