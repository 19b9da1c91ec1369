"""The request as the middleware leaves it."""

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from app.models import User


class Request(HttpRequest):
    """A request that knows whether htmx made it."""

    htmx: HtmxDetails


class AnalystRequest(Request):
    """A request of somebody who may change things: a view marked ``analysts`` gets no other."""

    user: User
