"""The articles behind the samples, where the evaluation set is beside the project: its own judge must find no fault."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.exports import jsonl
from app.models import Question
from app.pipeline.ingesting import ingest_paths

SHARED = Path(__file__).resolve().parents[3] / "shared"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.django_db,
    pytest.mark.skipif(not SHARED.is_dir(), reason="the evaluation set is not beside the project"),
]


def judged(export: Path) -> subprocess.CompletedProcess[str]:
    """What the judge of the seed articles says of an export."""
    judge, gold, seeds = SHARED / "eval" / "seeds.py", SHARED / "gold" / "seeds.json", SHARED / "seeds"
    return subprocess.run([sys.executable, judge, gold, seeds, export], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("step", [1, -1, 2], ids=["in order", "backwards", "mixed"])
def test_no_fault(step, tmp_path):
    paths = sorted((SHARED / "seeds").glob("*.txt"))
    ingest_paths([*paths[::step], *(path for path in paths if path not in paths[::step])], by=None)
    assert Question.objects.standing().exists()
    export = tmp_path / "export.jsonl"
    with export.open("w", encoding="utf-8") as sink:
        sink.writelines(f"{line}\n" for line in jsonl.lines())
    told = judged(export)
    assert told.returncode == 0, told.stdout
