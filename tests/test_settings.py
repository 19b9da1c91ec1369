"""Settings from the environment: each wrong one stops the program with one sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHOW = (
    "from app import settings as s;"
    "print(s.DEBUG, s.ALLOWED_HOSTS, s.DATABASES['default']['ENGINE'].split('.')[-1], s.HTTPS, len(s.SECRET_KEY) >= 50)"
)


def run(tmp_path: Path, *command: str, **env: str) -> subprocess.CompletedProcess[str]:
    clean = {key: os.environ[key] for key in ("PATH", "HOME", "VIRTUAL_ENV") if key in os.environ}
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=clean | {"DATA_DIR": str(tmp_path)} | env,
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_with_nothing_set_it_is_safe_and_local(tmp_path: Path) -> None:
    found = run(tmp_path, "-c", SHOW)
    assert found.stdout.split() == ["False", "['localhost',", "'127.0.0.1',", "'[::1]']", "sqlite3", "False", "True"]


def test_the_key_is_made_once_and_only_the_owner_reads_it(tmp_path: Path) -> None:
    show = "from app import settings as s; print(s.SECRET_KEY)"
    assert run(tmp_path, "-c", show).stdout == run(tmp_path, "-c", show).stdout
    assert (tmp_path / "secret-key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("env", "sentence"),
    [
        ({"ALLOWED_HOSTS": "news.example"}, "ALLOWED_HOSTS names news.example: set SECRET_KEY"),
        ({"ALLOWED_HOSTS": "news.example", "SECRET_KEY": "k" * 50, "DEBUG": "on"}, "set DEBUG to off"),
        ({"ALLOWED_HOSTS": "news.example", "SECRET_KEY": "short"}, "SECRET_KEY is too short"),
        ({"DATABASE_URL": "mysql://root@localhost/x"}, "Set DATABASE_URL to sqlite:///PATH or postgresql://"),
        ({"DATABASE_URL": "nonsense"}, "Set DATABASE_URL to sqlite:///PATH or postgresql://"),
        ({"PORT": "eighty"}, "PORT"),
        ({"DEBUG": "perhaps"}, "DEBUG"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(tmp_path: Path, env: dict[str, str], sentence: str) -> None:
    found = run(tmp_path, "manage.py", "check", **env)
    assert found.returncode != 0
    assert found.stderr.startswith("crossclaim: ")
    assert sentence in found.stderr
    assert len(found.stderr.strip().splitlines()) == 1


def test_a_public_host_is_served_by_https(tmp_path: Path) -> None:
    found = run(tmp_path, "-c", SHOW, ALLOWED_HOSTS="news.example", SECRET_KEY="k" * 50)
    assert found.stdout.split() == ["False", "['news.example']", "sqlite3", "True", "True"]
