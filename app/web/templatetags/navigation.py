"""Links that know whether they lead to the page they stand on."""

from typing import Any

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag(takes_context=True)
def nav_link(context: dict[str, Any], name: str, label: str) -> SafeString:
    """A link to the URL ``name``, marked for the page itself ("page"); a list also for its items ("true")."""
    request = context.get("request")
    match = request.resolver_match if request is not None else None
    at = (match.url_name or "") if match else ""
    within = name.endswith("-index") and at.endswith("-detail") and _noun(at) == _noun(name)
    current = "page" if at == name else "true" if within else ""
    marked = format_html(' aria-current="{}"', current) if current else ""
    return format_html('<a href="{}"{}>{}</a>', reverse(name), marked, label)


def _noun(name: str) -> str:
    return name.rpartition("-")[0]
