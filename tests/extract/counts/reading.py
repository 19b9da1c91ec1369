"""Read the counts of a text for a test, and show each in a few words."""

from app.domain.article import Block
from app.domain.claim import Counting
from app.domain.terms import BlockKind, Hedge, Scope
from app.extract.analysis import analyse
from app.extract.counts import find
from app.extract.draft import Draft


def drafts(text: str) -> list[Draft]:
    """The drafts of a text that is one body block."""
    return find(analyse(text, [Block(0, len(text), BlockKind.BODY)]))


def counts(text: str) -> list[str]:
    """The counts of people, each as "figure measure population"; then "< n" for its whole, its scope, its hedge."""
    found = [draft for draft in drafts(text) if content(draft).measure.of_people]
    return [_shown(text, draft, found) for draft in found]


def content(draft: Draft) -> Counting:
    """The content of a draft, which counts something."""
    assert isinstance(draft.content, Counting)
    return draft.content


def _shown(text: str, draft: Draft, found: list[Draft]) -> str:
    made = content(draft)
    shown = [text[made.figure.start : made.figure.end], made.measure.value]
    shown += [made.population.value] if made.population is not None else []
    shown += [f"< {found.index(draft.part_of)}"] if draft.part_of is not None else []
    shown += [made.scope.value] if made.scope is Scope.CUMULATIVE else []
    shown += [draft.hedge.value] if draft.hedge is not Hedge.NONE else []
    return " ".join(shown)
