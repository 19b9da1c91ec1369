"""Putting articles in: pasted, or as files."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _


class PasteForm(forms.Form):
    """A pasted text, and what is known about it; what is left out is looked for in the text."""

    text = forms.CharField(
        label=_("Text"),
        strip=False,
        error_messages={"required": _("Paste a text: the field is empty.")},
        widget=forms.Textarea(attrs={"rows": 12, "class": "prose-input"}),
    )
    title = forms.CharField(label=_("Title"), required=False, max_length=400)
    outlet = forms.CharField(label=_("Outlet"), required=False, max_length=200)
    url = forms.URLField(label=_("Address"), required=False, max_length=2_000, assume_scheme="https")
    published = forms.DateField(
        label=_("Published on"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )

    def given(self) -> dict[str, Any]:
        """What the form says: the text, and what else is known about it; None where it is not."""
        said = self.cleaned_data
        known = {name: said[name] or None for name in ("outlet", "url", "published")}
        return {"text": said["text"], "title": said["title"], **known}


class FilesInput(forms.ClearableFileInput):
    """A file field that takes several files at once."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """One or more files, in the order of the form; an empty one is kept, so that it can be refused by name."""

    widget = FilesInput

    def clean(self, data: Any, initial: Any = None) -> "list[UploadedFile[Any]]":
        """The files; raises ValidationError where there is none."""
        files = data if isinstance(data, list | tuple) else [data] if data else []
        if not files:
            raise forms.ValidationError(self.error_messages["required"], code="required")
        return list(files)


class UploadForm(forms.Form):
    """Files to read: text, HTML, JSON lines."""

    uploads = FilesField(
        label=_("Files"),
        error_messages={"required": _("Choose at least one file.")},
        widget=FilesInput(attrs={"accept": ".txt,.html,.htm,.jsonl"}),
    )
