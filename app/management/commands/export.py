"""``manage.py export --format jsonl``: everything for other programs."""

import sys
from argparse import ArgumentParser
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from app.exports import jsonl


class Command(BaseCommand):
    """Streams; memory does not grow with what is stored."""

    help = "Prints articles, claims, questions, relations, links and lineage, one JSON object a line."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The format, and where to."""
        parser.add_argument("--format", choices=["jsonl"], default="jsonl")
        parser.add_argument("--output", type=Path, help="A file to write to instead of printing.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print or write all lines, in UTF-8 whatever the terminal's encoding."""
        target = options["output"]
        with target.open("wb") if target else nullcontext(sys.stdout.buffer) as file:
            for line in jsonl.lines():
                file.write(line.encode() + b"\n")
            file.flush()
