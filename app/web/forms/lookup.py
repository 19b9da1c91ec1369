"""Looking a sentence up."""

from django import forms
from django.utils.translation import gettext_lazy as _


class LookupForm(forms.Form):
    """A sentence or two; not an article."""

    text = forms.CharField(
        label=_("Sentence"),
        max_length=5_000,
        error_messages={"required": _("Paste a sentence: the field is empty.")},
        widget=forms.Textarea(attrs={"rows": 4, "class": "prose-input"}),
    )
