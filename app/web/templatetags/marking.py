"""Passages with their claims marked. Every word of the text is escaped here, one piece at a time."""

from collections.abc import Sequence

from django import template
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from app.queries.passages import Segment

register = template.Library()


@register.simple_tag
def marked(pieces: Sequence[Segment], linked: bool = False, anchored: bool = False) -> SafeString:
    """The pieces in order: claims tinted, figures in ``<mark>``.

    ``linked`` makes each claim a link to its page; ``anchored`` gives the place where it begins its address.
    """
    return format_html_join("", "{}{}", ((_anchors(piece, anchored), _piece(piece, linked)) for piece in pieces))


def _anchors(piece: Segment, anchored: bool) -> str:
    claims = piece.anchors if anchored else ()
    return format_html_join("", '<span class="anchor" id="claim-{}"></span>', ((claim,) for claim in claims))


def _piece(piece: Segment, linked: bool) -> str:
    if piece.claim is None:
        return piece.text
    text = format_html("<mark>{}</mark>", piece.text) if piece.kind == "figure" else piece.text
    if linked:
        return format_html('<a class="claimed" href="{}">{}</a>', reverse("claim-detail", args=[piece.claim]), text)
    return format_html('<span class="claimed">{}</span>', text)
