"""``manage.py reextract``: read all articles again."""

from typing import Any

from django.core.management.base import BaseCommand

from app.management.bars import PhaseBar
from app.pipeline import rerunning


class Command(BaseCommand):
    """Claims keep their addresses, people's readings and decisions stay."""

    help = "Runs the present extractor, then the matcher, over all articles. Stopped, it continues where it was."

    def handle(self, *args: Any, **options: Any) -> None:
        """Run, with a progress bar for each phase."""
        with PhaseBar(shown=bool(options["verbosity"])) as bar:
            rerunning.reextract(bar)
        self.stdout.write(f"Articles read and matched anew: {bar.articles:,}.")
