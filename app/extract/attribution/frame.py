"""One act of reporting."""

from dataclasses import dataclass

from app.domain.terms import Hedge


@dataclass(slots=True)
class Frame:
    """One act of reporting in a sentence.

    ``first:last`` are the tokens that name the source; ``at`` is the token of the verb (or "according"). ``forward``:
    what is said stands behind the verb. ``via`` are the messenger's words. ``follows``: the source is that of the
    frame before ("..., adding that"). ``cited`` are the tokens of the one whom the source only passes on.
    ``shared``: the words that name the source belong to an earlier verb ("denied it but admitted that").
    """

    first: int
    last: int
    at: int
    hedge: Hedge = Hedge.NONE
    via: str = ""
    verb: str = ""
    forward: bool = True
    follows: bool = False
    cited: tuple[int, int] | None = None
    shared: bool = False

    @property
    def head(self) -> int:
        """The first token of the frame."""
        return self.at if self.shared else min(self.first, self.at)


def choose(frames: list[Frame], token: int, joined: bool) -> Frame | None:
    """The frame that vouches for the word at ``token``: the last one before it that speaks forward, else the next one
    behind it that speaks back ("..., a monitor said"). ``joined`` tells that "and" or "but" opens the next frame's
    clause, which then vouches for nothing before it.
    """
    if any(f.head <= token < f.at for f in frames if f.verb not in ("quote", "according")):
        return None  # words that tell who speaks ("the group, which launched the raid, said") are the outlet's own
    before = [f for f in frames if f.head <= token and (f.forward or f.verb == "according")]
    if before:
        return before[-1]
    behind = [f for f in frames if f.head > token]
    back = next((f for f in behind if not f.forward or f.verb == "according"), None)
    if back is not None:
        return back
    return behind[0] if behind and not joined else None
