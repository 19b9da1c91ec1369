"""``manage.py rematch``: match all claims again."""

from typing import Any

from django.core.management.base import BaseCommand

from app.management.bars import PhaseBar
from app.pipeline import rerunning


class Command(BaseCommand):
    """Questions keep their addresses, decisions stay."""

    help = "Runs the present matcher over all claims. Stopped, it continues where it was."

    def handle(self, *args: Any, **options: Any) -> None:
        """Run, with a progress bar for each phase."""
        with PhaseBar(shown=bool(options["verbosity"])) as bar:
            rerunning.rematch(bar)
        self.stdout.write(f"Articles matched anew: {bar.articles:,}.")
