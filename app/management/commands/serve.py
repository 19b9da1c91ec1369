"""``manage.py serve``: everything that ``make run`` does once packages are there."""

import socket
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connections
from granian import Granian
from granian.constants import Interfaces

from app.management import links
from app.models import Article

HOST = "127.0.0.1"
# A worker that Ctrl-C reaches while it starts may miss that it is to end: after so many seconds it is ended.
SECONDS_TO_END = 3


class Command(BaseCommand):
    """For one machine; docs name the command of a production server."""

    help = "Brings the database up to date, loads the samples into an empty one, prints a sign-in link, and serves."

    def handle(self, *args: Any, **options: Any) -> None:
        """Serve on 127.0.0.1 until Ctrl-C."""
        self._check_port(settings.PORT)
        call_command("migrate", interactive=False, verbosity=0)
        if not Article.objects.exists():
            call_command("load_seeds", stdout=self.stdout)
        if not settings.DEBUG:
            call_command("collectstatic", interactive=False, verbosity=0)
        self.stdout.write(f"\nCrossclaim serves at {links.address()}/ until Ctrl-C.")
        self.stdout.write(f"Sign in as analyst, once: {links.sign_in_link(links.user_named(links.LOCAL_ANALYST))}\n\n")
        self.stdout.flush()
        connections.close_all()  # the server's processes open their own
        Granian(
            "app.wsgi:application",
            address=HOST,
            port=settings.PORT,
            interface=Interfaces.WSGI,
            blocking_threads=4,
            log_enabled=False,
            workers_kill_timeout=SECONDS_TO_END,
            working_dir=settings.BASE_DIR,
        ).serve()

    @staticmethod
    def _check_port(port: int) -> None:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, port))
            except (OSError, OverflowError) as error:
                raise CommandError(f"Port {port} is taken or not allowed: choose another with PORT=8001.") from error
