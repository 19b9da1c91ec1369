#!/usr/bin/env python
"""Runs Crossclaim's commands: ``manage.py help`` lists them."""

import os
import sys


def main() -> None:
    """Run one command; what is set wrongly is told in one sentence, Ctrl-C ends without a traceback."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "app.settings")
    try:
        _run()
    except KeyboardInterrupt:  # while packages are loaded, too
        sys.exit(130)


def _run() -> None:
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line
    from django.db.utils import OperationalError

    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        sys.exit(f"crossclaim: {error}")
    except OperationalError as error:
        if "--traceback" in sys.argv:
            raise
        told = str(error).strip().splitlines()[0]
        sys.exit(f"crossclaim: The database can't be used ({told}): check DATABASE_URL, then run manage.py migrate.")


if __name__ == "__main__":
    main()
