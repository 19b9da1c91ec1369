"""What ``manage.py`` tells whoever types it."""

import subprocess
import sys

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
