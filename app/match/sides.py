"""Which side of a question a statement takes."""

from dataclasses import dataclass

from app.domain.claim import Stating
from app.domain.matching import MatchClaim
from app.domain.terms import Polarity, Predicate
from app.match import camps
from app.match.words import fold


@dataclass(frozen=True, slots=True)
class Side:
    """What one statement holds: the predicate, who is said to have done it, affirmed or denied."""

    predicate: Predicate
    actor: str
    camps: camps.Camps
    denied: bool

    @property
    def key(self) -> str:
        """Equal for statements that take the same side."""
        named = "+".join(sorted(self.camps.nations | self.camps.sides)) or self.actor
        return f"{'denied' if self.denied else 'affirmed'} {self.predicate}: {named}".rstrip(": ")

    def same_actor(self, other: "Side") -> bool:
        """Whether both may speak of one actor: one camp, the same words, or somebody not named."""
        if not self.actor or not other.actor or self.actor == other.actor:
            return True
        return self.camps.meet(other.camps) or bool(set(self.actor.split()) & set(other.actor.split()))


def of(claim: MatchClaim) -> Side | None:
    """The side of a statement; None for a quantity."""
    content = claim.read.content
    if not isinstance(content, Stating):
        return None
    actor = fold(content.subject)
    return Side(content.predicate, actor, camps.of(content.subject), content.polarity is Polarity.DENIED)
