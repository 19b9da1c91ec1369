"""No sentence of the articles that the project is scored on stands in the repository."""

import json
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
LENGTH = 12  # words in a row


def grams(text):
    words = re.findall(r"[a-z0-9]+", text.lower())
    return {" ".join(words[i : i + LENGTH]) for i in range(len(words) - LENGTH + 1)}


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="the articles are not beside the project")
def test_nothing_is_copied():
    theirs = set()
    for path in (SHARED / "seeds").glob("*.txt"):
        theirs |= grams(path.read_text(encoding="utf-8"))
    for path in (SHARED / "eval" / "stories").glob("[0-9]*.json"):
        for doc in json.loads(path.read_text(encoding="utf-8"))["docs"]:
            theirs |= grams(doc["text"])
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    ours = {
        name: (ROOT / name).read_text(encoding="utf-8", errors="replace") for name in listed if (ROOT / name).is_file()
    }
    assert not {name: min(grams(text) & theirs) for name, text in ours.items() if grams(text) & theirs}
