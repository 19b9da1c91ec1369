"""What each sentence does in its article."""

from app.match.features.signal import Pair, Signal
from app.match.roles import Role


def compare(pair: Pair) -> Signal | None:
    """The roles of the two sentences, in the order of the alphabet; nothing where neither has one."""
    a, b = sorted((pair.a.role, pair.b.role))
    return None if a == b == Role.PLAIN else Signal(f"{a} & {b}")
