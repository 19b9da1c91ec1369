"""Writing a note on a question."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from app.queries.sayings import Saying


class NoteForm(forms.Form):
    """A note, and which of the question's claims (``sayings``) it speaks about."""

    text = forms.CharField(
        label=_("Why do the answers differ? Which do you trust, what is open?"),
        max_length=20_000,
        error_messages={"required": _("Write something: the note is empty.")},
        widget=forms.Textarea(attrs={"rows": 5, "class": "prose-input"}),
    )
    claims = forms.TypedMultipleChoiceField(
        label=_("The claims it speaks about"), required=False, coerce=int, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, sayings: Sequence[Saying], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["claims"].choices = [(each.claim, _named(each)) for each in sayings]  # type: ignore[attr-defined]


class EditForm(forms.Form):
    """The text of a note, and the version that its author has seen."""

    text = NoteForm.base_fields["text"]
    version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)


def _named(saying: Saying) -> str:
    words = saying.words if len(saying.words) <= 90 else f"{saying.words[:89]}…"
    return " · ".join(part for part in (words, saying.source, saying.carrier) if part)
