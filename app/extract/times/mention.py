"""What is found of a time in a text."""

from dataclasses import dataclass

from app.domain.claim import When


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time at ``start:end`` of a text (code points, end exclusive).

    ``when`` is None where the words need a publication date that is not known; ``words`` are kept, so that "on
    Saturday" in two copies of one text can still be compared.
    """

    start: int
    end: int
    when: When | None
    words: str
