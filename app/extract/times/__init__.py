"""When: the times that a text names."""

from app.extract.times.finder import find
from app.extract.times.mention import TimeMention

__all__ = ["TimeMention", "find"]
