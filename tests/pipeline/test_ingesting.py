"""From files to questions: whole or not at all, each once, each refusal one sentence."""

import json
from pathlib import Path

import pytest

from app.domain.article import IngestedArticle
from app.models import Article, Batch, Claim, Question, User
from app.pipeline import ingesting
from tests.pipeline.make import ingested

pytestmark = pytest.mark.django_db

FLOOD = (
    "Flood in Olm\n\nA flood hit the town of Olm on Saturday. At least 43 people were killed, the fire brigade said.\n"
)
LATER = "Toll in Olm\n\nThe flood in Olm was worse than first told. The mayor said that 61 people were killed in Olm.\n"


def rows(*texts: str) -> bytes:
    return b"\n".join(json.dumps({"id": f"row {i}", "text": text}).encode() for i, text in enumerate(texts))


def test_a_file_becomes_an_article_with_claims_in_questions() -> None:
    report = ingesting.ingest_files([("flood.txt", FLOOD.encode())], by=None)
    assert [(taken.external_id, taken.new) for taken in report.taken] == [("flood.txt", True)]
    assert Article.objects.get().text == FLOOD
    assert report.taken[0].claims == Claim.objects.count() > 0
    assert not Claim.objects.standing().filter(question=None).exists()


def test_the_same_twice_is_one_and_the_report_says_so() -> None:
    for _ in range(2):
        report = ingesting.ingest_files([("flood.txt", FLOOD.encode())], by=None)
    assert (len(report.new), len(report.known), Article.objects.count()) == (0, 1, 1)
    assert "in already" in report.summary


def test_good_lines_go_in_and_each_bad_one_is_named() -> None:
    data = rows(FLOOD, LATER) + b"\n{broken\n" + b'{"id": "x"}\n'
    report = ingesting.ingest_files([("news.jsonl", data)], by=None)
    assert len(report.new) == 2
    assert len(report.refused) == 2
    assert "line 3" in report.refused[0]
    assert "line 4" in report.refused[1]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("photo.txt", b"\x89PNG\r\n\x1a\n\x00\x00"),
        ("nul.txt", b"One\x00two"),
        ("paper.pdf", b"%PDF-1.7"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_stored(name: str, data: bytes) -> None:
    report = ingesting.ingest_files([(name, data)], by=None)
    assert len(report.refused) == 1
    assert name in report.refused[0]
    assert not Article.objects.exists()
    assert not Batch.objects.exists()


def test_an_error_on_one_article_stores_nothing_of_it_and_stops_no_other() -> None:
    broken = ingested("broken", FLOOD)
    fields = {name: getattr(broken, name) for name in broken.__slots__}
    too_long = IngestedArticle(**fields | {"external_id": "x", "published": "no date"})
    report = ingesting.ingest([too_long, ingested("good", LATER)], words="two", by=None)
    assert [taken.external_id for taken in report.taken] == ["good"]
    assert report.refused == ["x was not taken: the program failed on it, the log says where."]
    assert Article.objects.count() == 1


def test_pasted_text(analyst: User) -> None:
    report = ingesting.ingest_text(FLOOD, by=analyst, outlet="Olm Echo", title="Flood in Olm")
    article = Article.objects.get(pk=report.taken[0].article)
    assert article.document.outlet is not None
    assert (article.document.outlet.name, article.title) == ("Olm Echo", "Flood in Olm")
    assert Batch.objects.get().by == analyst
    assert len(ingesting.ingest_text(" ", by=analyst).refused) == 1


def test_two_reports_of_one_event_meet_in_one_question() -> None:
    ingesting.ingest_files([("news.jsonl", rows(FLOOD, LATER))], by=None)
    killed = Question.objects.standing().filter(measure="killed", answers_count__gt=1)
    assert [question.claims_count for question in killed] == [2]


def test_folders_are_searched(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("b.txt", "a.jsonl", "c.png", "sub/d.html"):
        (tmp_path / name).write_text("x\n\ny\n")
    found = ingesting.find_files([tmp_path, tmp_path / "c.png"])
    assert [path.name for path in found] == ["a.jsonl", "b.txt", "d.html", "c.png"]
    assert ingesting.count_articles(found) == 5


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to("/nowhere/b.txt")
    (tmp_path / "empty").mkdir()
    paths = ingesting.find_files([Path("/nowhere/a.txt"), tmp_path, tmp_path / "empty"])
    report = ingesting.ingest_paths(paths, by=None)
    assert report.refused == [
        "/nowhere/a.txt is not there: give the path of a file or folder.",
        f"{tmp_path / 'gone.txt'} is not there: give the path of a file or folder.",
        f"{tmp_path / 'empty'} holds nothing that can be read: give a folder with .txt, .html, .htm and .jsonl files.",
    ]
    assert not Batch.objects.exists()


def test_another_encoding_is_told() -> None:
    report = ingesting.ingest_files([("a.txt", LATER.replace("mayor", "maïor").encode("cp1252"))], by=None)
    assert [taken.reread for taken in report.taken] == ["cp1252"]
    assert [taken.reread for taken in ingesting.ingest_files([("b.txt", FLOOD.encode())], by=None).taken] == [""]


def test_a_text_of_too_many_claims_is_refused_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ingesting, "MOST_CLAIMS", 1)
    tolls = "".join(f"At least {n} people were killed in the town of Olm on Monday.\n" for n in (43, 61))
    report = ingesting.ingest_files([("tolls.txt", tolls.encode()), ("flood.txt", FLOOD.encode())], by=None)
    assert report.refused == ["tolls.txt makes 2 claims, more than the 1 of one article: give one article at a time."]
    assert [article.external_id for article in Article.objects.all()] == ["flood.txt"]
