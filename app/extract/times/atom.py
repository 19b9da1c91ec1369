"""A time as the rules hand it on."""

from dataclasses import dataclass

from app.domain.claim import When


@dataclass(frozen=True, slots=True)
class Atom:
    """A time at words ``first:last`` (``last`` exclusive); ``when`` is None where it cannot be resolved."""

    first: int
    last: int
    when: When | None
