"""Outlets, days and moments as every page writes them. Tags, because a file's last line end would show as a space."""

from datetime import date, datetime

from django import template
from django.template.defaultfilters import date as dated
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

register = template.Library()


@register.simple_tag
def outlet_link(name: str, pk: int | None) -> str | SafeString:
    """The outlet's name, leading to its page; words for an outlet that is not known."""
    if pk is None:
        return _("an outlet not known")
    return format_html('<a href="{}">{}</a>', reverse("outlet-detail", args=[pk]), name)


@register.simple_tag
def day(when: date | None) -> str | SafeString:
    """A day, or that it is not known."""
    if when is None:
        return _("date not known")
    return format_html('<time datetime="{}">{}</time>', when.isoformat(), dated(when, "j M Y"))


@register.simple_tag
def moment(at: datetime) -> SafeString:
    """A moment in UTC, which a script turns into the reader's zone."""
    return format_html('<time datetime="{}" data-moment>{} UTC</time>', at.isoformat(), dated(at, "j M Y, H:i"))
