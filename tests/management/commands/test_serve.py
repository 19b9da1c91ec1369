"""``manage.py serve``: what it refuses; serving itself is tested in a browser."""

import socket

import pytest
from django.conf import LazySettings
from django.core.management import CommandError, call_command


def test_a_taken_port_is_said_in_one_sentence(settings: LazySettings) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        settings.PORT = other.getsockname()[1]
        with pytest.raises(CommandError, match=f"Port {settings.PORT} is taken"):
            call_command("serve")


def test_a_port_that_cannot_be_is_said_in_one_sentence(settings: LazySettings) -> None:
    settings.PORT = 80_000
    with pytest.raises(CommandError, match="Port 80000 is taken or not allowed"):
        call_command("serve")
