"""``manage.py ingest``."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from app.models import Article

pytestmark = pytest.mark.django_db


def ingest(*paths: Path) -> str:
    out = StringIO()
    call_command("ingest", *map(str, paths), stdout=out, verbosity=0)
    return out.getvalue()


def test_what_is_refused_is_said_and_the_rest_is_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Seven buses burned in Homs on Monday, the police said.")
    (tmp_path / "b.txt").write_bytes(b"")
    with pytest.raises(CommandError, match="1 refused"):
        ingest(tmp_path)
    assert "b.txt is empty" in capsys.readouterr().err
    assert Article.objects.get().external_id == "a.txt"


def test_twice_is_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Seven buses burned in Homs on Monday, the police said.")
    assert "1 new article" in ingest(tmp_path)
    assert "1 article in already" in ingest(tmp_path)
    assert Article.objects.count() == 1


def test_an_encoding_that_was_told_from_the_bytes_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_bytes("Seven cafés burned in Homs on Monday, the police said.".encode("cp1252"))
    ingest(tmp_path)
    assert "a.txt is not UTF-8; it was read as cp1252." in capsys.readouterr().err
