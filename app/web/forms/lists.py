"""What lists are narrowed to, from the address of the page."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from app.domain.terms import Measure, Predicate
from app.queries.question_index import Filters

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


def measures() -> "list[tuple[StrOrPromise, Any]]":
    """The choices: any; measures of quantities; what statements say."""
    return [
        ("", _("Anything")),
        (_("Figures"), [(each.value, each.value.replace("_", " ").capitalize()) for each in Measure]),
        (_("Statements"), [(each.value, each.value.capitalize()) for each in Predicate]),
    ]


class ListForm(forms.Form):
    """Words to look for, and the row after which the page begins."""

    q = forms.CharField(
        label=_("Words in the title"), required=False, max_length=200, widget=forms.TextInput(attrs={"type": "search"})
    )
    after = forms.IntegerField(required=False, min_value=1, max_value=2**62, widget=forms.HiddenInput)

    def words(self) -> str:
        """The words looked for, "" where none."""
        return str(self.cleaned_data.get("q") or "") if self.is_valid() else ""

    def start(self) -> int | None:
        """The id of the row after which the page begins."""
        return self.cleaned_data.get("after") if self.is_valid() else None


class QuestionListForm(ListForm):
    """The filters of the list of questions; ``all`` shows those with one answer of one outlet too."""

    measure = forms.ChoiceField(label=_("About"), required=False, choices=measures)
    all = forms.BooleanField(label=_("Also what only one outlet says"), required=False)

    def filters(self) -> Filters:
        """What was chosen; what cannot be read as a choice is no filter."""
        self.full_clean()
        chosen = self.cleaned_data
        return Filters(chosen.get("q") or "", chosen.get("measure") or "", bool(chosen.get("all")))
