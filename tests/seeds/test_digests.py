"""The sample articles yield every fact written down in facts.json, as claims, questions, relations and copies."""

import itertools
import json
from pathlib import Path

import pytest

from app.models import Article, Claim, Lineage, Relation
from app.pipeline.ingesting import ingest_paths

HERE = Path(__file__).parent
SEEDS = sorted((HERE.parents[1] / "seeds").glob("*.txt"))
FACTS = json.loads((HERE / "facts.json").read_text(encoding="utf-8"))


@pytest.fixture
def stored(db):
    """The digests, put in as `make run` does."""
    ingest_paths(SEEDS, by=None)


@pytest.fixture
def claims(stored):
    """Every fact with the stored claim for it, None where there is none."""
    rows = list(Claim.objects.standing().select_related("article", "reading__source", "question"))
    return [(fact, best(fact, rows)) for fact in FACTS["claims"]]


def accepted(value):
    return value if isinstance(value, list) else [value]


def words(text):
    return {word.strip("'s") for word in (text or "").lower().replace("the ", "").split()}


def named(want, told):
    """Whether a told name is the wanted one, or the one is part of the other."""
    if not want or not told:
        return not want and not told
    return words(want) <= words(told) or words(told) <= words(want)


def best(fact, rows):
    """The stored claim that stands where the fact does and says the same."""
    article = next(row.article for row in rows if row.article.external_id == fact["doc"])
    start = article.text.index(fact["quote"])
    at = start + fact["quote"].index(fact["figure"]) if "figure" in fact else start
    end = at + len(fact.get("figure", fact["quote"]))

    def overlap(row):
        reading = row.reading
        low, high = (reading.figure_start, reading.figure_end) if "figure" in fact else (reading.start, reading.end)
        return min(end, high) - max(at, low)

    key, attribute = ("measure", "measure") if "measure" in fact else ("predicate", "predicate")
    near = [
        r for r in rows if r.article_id == article.pk and getattr(r.reading, attribute) == fact[key] and overlap(r) > 0
    ]
    return max(near, key=lambda r: (r.reading.polarity == fact.get("polarity", ""), overlap(r)), default=None)


def wrong_fields(fact, reading):
    """The fields of a reading that don't say what the fact says."""
    told = {
        "low": reading.low,
        "high": reading.high,
        "approx": reading.approx,
        "population": reading.population or None,
    }
    wrong = [name for name in told if name in fact and told[name] not in accepted(fact[name])]
    sources = [reading.source.name if reading.source else None, reading.source_words or None]
    if not any(named(want, name) for want in accepted(fact["source"]) for name in sources if name or want is None):
        wrong.append("source")
    if "polarity" in fact and reading.polarity != fact["polarity"]:
        wrong.append("polarity")
    return wrong


def test_every_fact_is_a_claim(claims):
    missed = [fact["quote"] for fact, claim in claims if claim is None]
    misread = {
        f["quote"]: wrong_fields(f, c.reading) for f, c in claims if c is not None and wrong_fields(f, c.reading)
    }
    assert not missed
    assert not misread


def test_questions(claims):
    joined, parted = [], []
    for (a, x), (b, y) in itertools.combinations([pair for pair in claims if pair[1] is not None], 2):
        ours, theirs = set(accepted(a["question"])), set(accepted(b["question"]))
        same = x.question_id == y.question_id
        if ours == theirs and len(ours) == 1 and not same:
            parted.append((a["question"], a["quote"], b["quote"]))
        if not ours & theirs and same:
            joined.append((a["question"], b["question"]))
    assert not parted
    assert not joined


def test_the_widest_disagreement(claims):
    question = next(c.question for f, c in claims if f["question"] == FACTS["widest"]["question"])
    low, high = FACTS["widest"]["disagreement"]
    assert low <= question.disagreement <= high
    assert question.title.startswith("How many civilians were killed by the US-led coalition")


def test_origins(claims):
    told = {f["question"]: c.question.origins for f, c in claims if isinstance(f["question"], str)}
    assert {name: told[name] for name in FACTS["origins"]} == FACTS["origins"]


def test_relations(claims):
    for want in FACTS["relations"]:
        sides = [
            [c for f, c in claims if f.get("figure") in want[side] or any(w in f["quote"] for w in want[side])]
            for side in "ab"
        ]
        kinds = {
            row.kind
            for x, y in itertools.product(*sides)
            for row in Relation.objects.filter(a__in=[x.answer_id, y.answer_id], b__in=[x.answer_id, y.answer_id])
        }
        assert kinds & set(want["relation"]), want["why"]


@pytest.mark.usefixtures("stored")
def test_copies():
    pairs = {frozenset((row.a.external_id, row.b.external_id)) for row in Lineage.objects.select_related("a", "b")}
    assert pairs == {frozenset((want["a"], want["b"])) for want in FACTS["copies"]}


@pytest.mark.usefixtures("stored")
def test_articles_say_that_they_are_digests():
    for article in Article.objects.all():
        want = FACTS["articles"][article.external_id]
        assert article.digest_of
        assert article.wire in [value or "" for value in accepted(want["wire"])]
        assert (str(article.published) if article.published else None) == want["published"]
