"""``manage.py export``."""

import json
from pathlib import Path

import pytest
from django.core.management import call_command

from tests.pipeline.make import put_in
from tests.pipeline.stories import STORIES

pytestmark = pytest.mark.django_db


def test_to_a_file_and_printed_alike(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    for told in STORIES:
        put_in(told)
    target = tmp_path / "out.jsonl"
    call_command("export", format="jsonl", output=target)
    lines = target.read_bytes().splitlines()
    assert {json.loads(line)["type"] for line in lines} >= {"article", "claim", "question", "link"}
