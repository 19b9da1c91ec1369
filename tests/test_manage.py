"""What ``manage.py`` tells whoever types it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CTRL_C_AT_AN_IMPORT = """
import runpy, sys
class Interrupted:
    def find_spec(self, name, path=None, target=None):
        if name.startswith("django"):
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupted())
sys.argv = ["manage.py", "check"]
runpy.run_path("manage.py", run_name="__main__")
"""


def test_ctrl_c_while_packages_are_loaded_shows_no_traceback() -> None:
    ended = subprocess.run([sys.executable, "-c", CTRL_C_AT_AN_IMPORT], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (130, "")


@pytest.mark.parametrize(
    "address", ["postgresql://nobody@127.0.0.1:1/nothing", "sqlite:////nowhere/at/all.sqlite3", "sqlite://{folder}/new"]
)
def test_a_database_that_cannot_be_used_is_said_in_one_sentence(address: str, tmp_path: Path) -> None:
    env = os.environ | {"DATABASE_URL": address.format(folder=tmp_path), "DATA_DIR": str(tmp_path)}
    told = subprocess.run(
        [sys.executable, "manage.py", "export"], capture_output=True, text=True, check=False, env=env
    ).stderr.strip()
    assert told.startswith("crossclaim: The database can't be used (")
    assert told.endswith("): check DATABASE_URL, then run manage.py migrate.")
    assert "\n" not in told
