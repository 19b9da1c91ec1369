"""``manage.py ingest PATH...``: put articles in."""

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from app.domain.article import Refused
from app.pipeline import ingesting


class Command(BaseCommand):
    """Ends with 1 where something was refused; everything else is in then."""

    help = "Puts articles in: .txt, .html and .jsonl files, and folders of them. Says what was refused, and why."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The files and folders."""
        parser.add_argument("paths", nargs="+", metavar="PATH", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        """Ingest, with a progress bar on stderr where that is a terminal."""
        files = ingesting.find_files(options["paths"])
        disabled = None if options["verbosity"] else True  # None: it shows on a terminal only
        with tqdm(total=ingesting.count_articles(files), unit="article", disable=disabled) as bar:

            def progress(outcome: ingesting.Outcome) -> None:
                if isinstance(outcome, Refused):
                    bar.write(str(outcome), file=sys.stderr)
                elif not outcome.new:
                    bar.write(f"{outcome.external_id} is in already.", file=sys.stderr)
                elif outcome.reread:
                    bar.write(f"{outcome.external_id} is not UTF-8; it was read as {outcome.reread}.", file=sys.stderr)
                bar.update()

            report = ingesting.ingest_paths(files, by=None, progress=progress)
        self.stdout.write(report.summary)
        if report.refused:
            raise CommandError(f"{len(report.refused)} refused; everything else is in.")
