"""The articles beside the project, by the facts written down for them."""

import json
from pathlib import Path

import pytest

from app.domain.article import IngestedArticle
from app.domain.terms import BlockKind
from app.ingest.reader import read_file

SHARED = Path(__file__).parents[3] / "shared"
OURS = Path(__file__).parents[2] / "seeds"


def check(folder: Path, gold: dict[str, object]) -> None:
    """Every fact of every article, its marks of boilerplate, and no claim inside them."""
    facts = gold["articles"]
    assert isinstance(facts, dict)
    for name, want in facts.items():
        data = (folder / name).read_bytes()
        [article] = read_file(name, data)
        assert isinstance(article, IngestedArticle)
        assert article.text == data.decode("utf-8")
        check_facts(article, want)
        check_boilerplate(article, want["boilerplate"], gold)


def check_facts(article: IngestedArticle, want: dict[str, object]) -> None:
    """Outlet and address where they are known; date and wire always."""
    wires = want["wire"] if isinstance(want["wire"], list) else [want["wire"]]
    assert article.wire in wires
    assert (article.published and article.published.isoformat()) == want["published"]
    assert want["outlet"] in (None, article.outlet)
    assert want["url"] in (None, article.url)


def check_boilerplate(article: IngestedArticle, marks: list[str], gold: dict[str, object]) -> None:
    """The marks lie in boilerplate, the claims outside it."""
    chrome = [article.text[b.start : b.end] for b in article.blocks if b.kind is BlockKind.BOILERPLATE]
    for mark in marks:
        assert any(mark in words for words in chrome), mark
    claims = gold["claims"]
    assert isinstance(claims, list)
    for claim in (claim for claim in claims if claim["doc"] == article.external_id):
        start = article.text.index(claim["quote"])
        inside = [b for b in article.blocks if b.start < start + len(claim["quote"]) and start < b.end]
        assert [b.kind is BlockKind.BOILERPLATE for b in inside] == [False], claim["quote"]


@pytest.mark.shared
@pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="the articles beside the project (../shared) are not there")
def test_the_articles_beside_the_project() -> None:
    check(SHARED / "seeds", json.loads((SHARED / "gold" / "seeds.json").read_text(encoding="utf-8")))


def test_our_digests() -> None:
    check(OURS, json.loads((OURS.parent / "tests" / "seeds" / "facts.json").read_text(encoding="utf-8")))


def test_a_digest_says_so() -> None:
    for path in sorted(OURS.glob("*.txt")):
        [article] = read_file(path.name, path.read_bytes())
        assert isinstance(article, IngestedArticle)
        assert article.digest_of == article.text.split("\n", 1)[0]
        assert article.blocks[0].kind is BlockKind.BOILERPLATE
        assert article.title
