"""Score this build against an evaluation folder: the seed articles, then the development stories.

usage: score.py FOLDER   (FOLDER holds eval/, gold/ and seeds/)

Each set is ingested into an empty database of its own; the exports are judged by the scripts of the folder.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def manage(database: str, *words: str, out: Path | None = None) -> None:
    """Run a management command on a database, its output into a file."""
    env = os.environ | {"DATABASE_URL": database}
    with out.open("w", encoding="utf-8") if out else open(os.devnull, "w", encoding="utf-8") as sink:
        subprocess.run([sys.executable, ROOT / "manage.py", *words], env=env, stdout=sink, check=True, cwd=ROOT)


def export(folder: Path, name: str, *paths: str) -> Path:
    """The export of an empty database into which the paths were ingested."""
    database, out = f"sqlite:///{folder / name}.sqlite3", folder / f"{name}.jsonl"
    manage(database, "migrate", "--verbosity", "0")
    manage(database, "ingest", *paths)
    manage(database, "export", "--format", "jsonl", out=out)
    return out


def main() -> int:
    """Print both scores; the exit code is that of the seeds' check."""
    if len(sys.argv) != 2 or not (Path(sys.argv[1]) / "eval" / "score.py").is_file():
        print(__doc__)
        return 2
    shared = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seeds = export(folder, "seeds", *sorted(map(str, (shared / "seeds").glob("*.txt"))))
        print("== the seed articles", flush=True)
        judged = subprocess.run(
            [sys.executable, shared / "eval" / "seeds.py", shared / "gold" / "seeds.json", shared / "seeds", seeds]
        ).returncode
        stories = folder / "articles.jsonl"
        with stories.open("w", encoding="utf-8") as sink:
            subprocess.run([sys.executable, shared / "eval" / "stories.py"], stdout=sink, check=True)
        found = export(folder, "stories", str(stories))
        print("== the development stories", flush=True)
        errors = os.environ.get("ERRORS", "0")
        subprocess.run(
            [sys.executable, shared / "eval" / "score.py", shared / "eval" / "stories", found, "--errors", errors],
            check=True,
        )
    return judged


if __name__ == "__main__":
    sys.exit(main())
