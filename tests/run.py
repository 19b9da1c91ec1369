"""Run all tests on SQLite and on PostgreSQL, and say at the end what could not be run.

usage: run.py [--strict] [words for pytest]

PostgreSQL is the server that DATABASE_URL names, else one on 127.0.0.1:5432, else a throw-away cluster made from the
PostgreSQL binaries of this machine. ``--strict``: what can't be run is a failure (for continuous integration).
"""

import os
import pwd
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

# A layer contract keeps the database out of the core, so that its tests run once.
CORE = [f"--ignore=tests/{part}" for part in ("domain", "ingest", "extract", "match")]
ROOT = Path(__file__).resolve().parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def reachable(url: str) -> bool:
    """Whether a PostgreSQL server answers at an address and lets us in."""
    try:
        psycopg.connect(url, connect_timeout=3).close()
    except psycopg.Error:
        return False
    return True


def binaries() -> Path | None:
    """The newest folder of PostgreSQL's server programs on this machine."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(p.parent.name), reverse=True)
    on_path = shutil.which("initdb")
    return next(iter(folders), Path(on_path).parent if on_path else None)


def other_user() -> str | None:
    """A user to run the server as where we are root, which PostgreSQL refuses."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


@contextmanager
def throw_away_cluster(programs: Path) -> Iterator[str]:
    """A PostgreSQL server of our own on a free port of 127.0.0.1, removed at the end."""
    user = other_user()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="crossclaim-pg-") as name:
        folder = Path(name)
        if user:
            shutil.chown(folder, user)
        data = folder / "data"
        quiet = {"stdout": subprocess.DEVNULL, "user": user, "cwd": folder}
        subprocess.run(
            [programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8"], check=True, **quiet
        )
        options = f"-p {port} -h 127.0.0.1 -k {folder} -c fsync=off"
        start = [programs / "pg_ctl", "-D", data, "-o", options, "-l", folder / "log", "-w", "start"]
        subprocess.run(start, check=True, **quiet)
        try:
            yield f"postgresql://postgres@127.0.0.1:{port}/postgres"
        finally:
            subprocess.run([programs / "pg_ctl", "-D", data, "-m", "fast", "-w", "stop"], check=False, **quiet)


@contextmanager
def postgresql() -> Iterator[str | None]:
    """The address of a PostgreSQL server for the tests, None where there is none to be had."""
    named = os.environ.get("DATABASE_URL", "")
    near = "postgresql://postgres@127.0.0.1:5432/postgres"
    programs = binaries()
    if named.startswith("postgres"):
        yield named
    elif reachable(near):
        yield near
    elif programs is not None:
        with throw_away_cluster(programs) as made:
            yield made
    else:
        yield None


def pytest(database: str, words: list[str]) -> tuple[int, int]:
    """Run the tests on a database. -> pytest's exit code, how many tests were skipped"""
    print(f"\n== tests on {database.split(':', 1)[0]}", flush=True)
    env = os.environ | {"DATABASE_URL": database}
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-q", "-n", "auto", "--dist", "loadfile", f"--junitxml={report}"]
        code = subprocess.run([*command, *words], env=env, cwd=ROOT).returncode
        told = report.read_text(encoding="utf-8") if report.is_file() else ""
        return code, sum(map(int, re.findall(r'<testsuite [^>]*skipped="(\d+)"', told)))


def main() -> int:
    """Run both, print what was left out. -> 0 when all passed and, under --strict, nothing was left out"""
    strict = "--strict" in sys.argv
    words = [word for word in sys.argv[1:] if word != "--strict"]
    left_out = []
    if not any(map(shutil.which, BROWSERS)):
        left_out.append("browser tests: no Chromium found (Debian, Ubuntu: apt-get install chromium)")
    if not (ROOT.parent / "shared" / "eval").is_dir():
        left_out.append("scores on the evaluation set: the folder ../shared is not beside the project")
    runs = [pytest("sqlite://:memory:", words)]
    with postgresql() as address:
        if address:
            runs.append(pytest(address, [*words, *CORE]))
        else:
            left_out.append(
                "tests on PostgreSQL: no server at DATABASE_URL or 127.0.0.1:5432, and no initdb to make one"
            )
    skipped = sum(count for _, count in runs)
    if skipped:
        left_out.append(f"{skipped} tests, skipped for the reasons that stand above")
    for line in left_out:
        print(f"Not run: {line}.")
    failed = any(code for code, _ in runs) or (strict and bool(left_out))
    print("Some tests failed or could not be run." if failed else "All tests that could be run have passed.")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
