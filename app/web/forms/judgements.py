"""Deciding whether claims answer the same question."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from app.domain.terms import Verdict

VERDICTS = [
    (Verdict.TOGETHER.value, _("Same question")),
    (Verdict.APART.value, _("Not the same")),
    (Verdict.UNSURE.value, _("Unsure")),
]


class JudgementForm(forms.Form):
    """Claims on the left, claims on the right (ids of the question's ``claims``), and what is decided about them.

    Without a right side the left is decided against the rest of the question.
    """

    left = forms.TypedMultipleChoiceField(coerce=int)
    right = forms.TypedMultipleChoiceField(coerce=int, required=False)
    verdict = forms.ChoiceField(choices=VERDICTS)
    note = forms.CharField(label=_("Reason"), required=False, max_length=2_000)

    def __init__(self, claims: set[int], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.claims = claims
        for side in ("left", "right"):
            self.fields[side].choices = [(claim, claim) for claim in sorted(claims)]  # type: ignore[attr-defined]

    def sides(self) -> tuple[set[int], set[int]]:
        """The claims of a valid form, left and right."""
        left = set(self.cleaned_data["left"])
        return left, set(self.cleaned_data["right"]) or self.claims - left

    def decided(self) -> Verdict:
        """The verdict of a valid form."""
        return Verdict(self.cleaned_data["verdict"])
