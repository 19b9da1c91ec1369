"""``manage.py load_seeds``: the sample articles, into an empty database."""

from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from app.models import Article


class Command(BaseCommand):
    """Loads nothing twice."""

    help = "Puts in the sample articles of the folder seeds/ when there are no articles yet."

    def handle(self, *args: Any, **options: Any) -> None:
        """Ingest the samples, with a progress bar."""
        if Article.objects.exists():
            self.stdout.write("There are articles already; no samples were loaded.")
            return
        samples = sorted((settings.BASE_DIR / "seeds").glob("*.txt"))
        call_command("ingest", *map(str, samples), verbosity=options["verbosity"], stdout=self.stdout)
