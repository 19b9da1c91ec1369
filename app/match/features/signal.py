"""What a feature says about a pair of claims."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.matching import Copy
from app.match.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims of one topic, and how their articles are akin."""

    a: Prepared
    b: Prepared
    copy: Copy | None

    @property
    def one_article(self) -> bool:
        """Whether one article makes both claims."""
        return self.a.claim.article == self.b.claim.article


@dataclass(frozen=True, slots=True)
class Signal:
    """A named level, how far it holds (0..1), and the names and numbers behind it."""

    level: str
    value: float = 1.0
    detail: dict[str, object] = field(default_factory=dict)


Compare = Callable[[Pair], Signal | None]
