"""The figures of the annotated stories beside the project: is there a quantity with the same interval?"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.extract.quantities import find

STORIES = Path(__file__).resolve().parents[4] / "shared" / "eval" / "stories"
ARTICLES = {"a", "an"}


def _figures() -> Iterator[tuple[str, int, int, tuple[int | None, int | None, bool]]]:
    for path in sorted(STORIES.glob("[0-9]*.json")):
        story = json.loads(path.read_text(encoding="utf-8"))
        texts = {doc["doc"]: doc["text"] for doc in story["docs"]}
        for claim in story["claims"]:
            words = claim.get("figure", "")
            if not words or words == "another dead child" or _is_article(words):
                continue
            text = texts[claim["doc"]]
            start = text.index(claim["quote"]) + claim["quote"].index(words)
            yield text, start, start + len(words), (claim["low"], claim["high"], claim["approx"])


def _is_article(words: str) -> bool:
    """ "A child" is one, by an article alone; that is for whoever reads casualties."""
    first, _, rest = words.lower().partition(" ")
    return first in ARTICLES and not rest.startswith(("dozen", "couple", "hundred", "estimated"))


@pytest.mark.shared
@pytest.mark.skipif(not STORIES.is_dir(), reason="the annotated stories are not beside the project")
def test_figures() -> None:
    total = right = 0
    for text, start, end, interval in _figures():
        found = [q for q in find(text) if q.start < end and q.end > start]
        total += 1
        right += any((q.low, q.high, q.approx) == interval for q in found)
    assert total > 400
    assert right / total >= 0.99
