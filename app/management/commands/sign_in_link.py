"""``manage.py sign_in_link [USERNAME]``: sign in without a password."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from app.management import links
from app.models import Role


class Command(BaseCommand):
    """Whoever can run this command can read the database anyway."""

    help = "Prints a link that signs somebody in, once and within an hour. Makes the user where there is none."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Who signs in, and as what where they are new."""
        parser.add_argument("username", nargs="?", default=links.LOCAL_ANALYST)
        parser.add_argument("--role", choices=Role.values, default=Role.ANALYST, help="Of a user who is new.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the link."""
        user = links.user_named(options["username"], Role(options["role"]))
        if not user.is_active:
            raise CommandError(f"{user} may not sign in any more.")
        self.stdout.write(links.sign_in_link(user))
