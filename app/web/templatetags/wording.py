"""Codes as words, and addresses that are safe to follow."""

from urllib.parse import urlsplit

from django import template
from django.utils.translation import gettext_lazy as _

from app.queries.reviews import Change

register = template.Library()

EVIDENCE = {
    "given": _("as given by who put it in"),
    "page": _("from the data of the page"),
    "headline": _("the headline"),
    "text": _("named in the text"),
    "title": _("named in the title"),
    "copyright": _("from its copyright line"),
    "syndication": _("from the line that says where it was taken from"),
    "address": _("from its address"),
    "masthead": _("from the masthead"),
    "labelled": _("the date line of the text"),
    "dateline": _("the date line of the text"),
    "updated": _("when the text says that it was updated"),
    "credit": _("credited in the text"),
    "told": _("told to the wire, the text says"),
}

DEEDS = {
    ("wrote", "annotation"): _("wrote a note"),
    ("edited", "annotation"): _("changed a note"),
    ("hid", "annotation"): _("took a note off the page"),
    ("judged", "judgement"): _("decided about claims"),
    ("withdrew", "judgement"): _("withdrew a decision"),
    ("corrected", "claim"): _("corrected what was read from a claim"),
    ("dismissed", "claim"): _("said that words make no claim"),
    ("restored", "claim"): _("said that words make a claim after all"),
    ("merged", "question"): _("joined it with a question that turned out to be the same"),
    ("open", "proposal"): _("proposed a change"),
    ("accepted", "proposal"): _("accepted a proposal"),
    ("declined", "proposal"): _("declined a proposal"),
    ("lapsed", "proposal"): _("took a proposal back"),
}

HEDGES = {"alleged": _("alleged"), "denied": _("said to be denied"), "expected": _("expected")}


@register.filter
def safe_address(url: str) -> str:
    """The address of a page on the web; "" for any other, such as ``javascript:``."""
    return url if urlsplit(url).scheme.lower() in {"http", "https"} else ""


@register.filter
def evidence_words(how: str) -> str:
    """How something about an article is known, from the short code that ingest stored."""
    return str(EVIDENCE.get(how, how.replace("_", " ").replace("-", " ")))


@register.filter
def deed_words(change: Change) -> str:
    """What was done, as a predicate: "wrote a note"."""
    return str(DEEDS.get((change.deed, change.noun), f"{change.deed} {change.noun} {change.object_id}"))


@register.filter
def hedge_words(hedge: str) -> str:
    """How far the words stand behind a claim; "" where they simply say it."""
    return str(HEDGES.get(hedge, ""))
