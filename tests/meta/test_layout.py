"""The house stays as it is drawn: tests mirror the source, names say what a thing is, files stay small."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BANNED = {"utils", "util", "helpers", "helper", "common", "services", "service", "misc", "manager", "managers"}
LONGEST = 350  # lines; most files are far below


def listed(*patterns):
    done = subprocess.run(["git", "ls-files", *patterns], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in done.stdout.splitlines() if (ROOT / name).is_file()]


SOURCES = [path for path in listed("app/*.py") if "migrations" not in path.parts]


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_source_file(path):
    text = path.read_text(encoding="utf-8")
    assert path.stem not in BANNED, "the name says nothing"
    assert len(text.splitlines()) <= LONGEST, "too long: split it by subject"
    assert not text.strip() or ast.get_docstring(ast.parse(text)), "no first line that says what the file is"


def test_tests_mirror_the_source():
    sources = {path.relative_to(ROOT / "app").with_suffix("") for path in SOURCES}
    packages = {path.parent.relative_to(ROOT / "app") for path in SOURCES}
    strays = []
    for path in listed("tests/*.py"):
        place = path.relative_to(ROOT / "tests")
        if place.parts[0] in ("e2e", "meta", "seeds") or not path.name.startswith("test_"):
            continue
        tested = place.with_name(path.stem.removeprefix("test_"))
        if tested not in sources and tested not in packages and place.parent not in packages:
            strays.append(str(place))
    assert not strays


def test_every_setting_is_documented():
    settings = (ROOT / "app" / "settings.py").read_text(encoding="utf-8")
    read = set(re.findall(r"""env(?:\.\w+)?\(\s*["']([A-Z_]+)["']""", settings))
    told = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert read
    assert not [name for name in sorted(read) if not re.search(rf"^#? ?{name}=", told, re.MULTILINE)]


def test_no_registry_address_is_written_down():
    hosts = re.compile(r"(?:pypi\.org|pythonhosted|npmjs|--index-url|--extra-index)")
    found = [
        p.name
        for p in listed()
        if p.suffix in (".txt", ".toml", ".md", ".yml", "")
        and hosts.search(p.read_text(encoding="utf-8", errors="replace"))
    ]
    assert not found


def test_documents_name_files_that_exist():
    missing = [
        f"{page.relative_to(ROOT)}: {link}"
        for page in listed("*.md", "docs/*.md")
        for link in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", page.read_text(encoding="utf-8"))
        if not (page.parent / link).exists()
    ]
    assert not missing
