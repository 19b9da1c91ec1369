"""``manage.py rematch`` and ``reextract``: a line at the end, and no bar where nobody watches."""

from io import StringIO

import pytest
from django.core.management import call_command

from app.pipeline.ingesting import ingest_text


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("command", "line"),
    [("rematch", "Articles matched anew: 1.\n"), ("reextract", "Articles read and matched anew: 1.\n")],
)
def test_the_summary_is_printed_without_a_terminal(command: str, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    ingest_text("A dam burst above Tarsin on Friday and killed 9 shepherds, the mayor said.", by=None)
    out = StringIO()
    call_command(command, stdout=out)
    assert out.getvalue() == line
    assert capsys.readouterr().err == ""
