"""Which side of a question a statement takes."""

from dataclasses import dataclass

from app.domain.claim import Stating
from app.domain.matching import MatchClaim
from app.domain.terms import Polarity, Predicate
from app.match import camps, control
from app.match.rarity import telling
from app.match.words import tokens


@dataclass(frozen=True, slots=True)
class Side:
    """What one statement holds: the predicate, who is said to have done it to what, affirmed or denied.

    ``object`` holds the telling words; ``gained`` whether the words tell of taking a place, not only of holding it.
    """

    predicate: Predicate
    actor: str
    camps: camps.Camps
    denied: bool
    object: frozenset[str] = frozenset()
    gained: bool = False

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

    def same_object(self, other: "Side") -> bool:
        """Whether both may speak of one and the same thing, and neither of a part of it only."""
        if any(control.words("part") & side.object for side in (self, other)):
            return False
        return not self.object or not other.object or bool(self.object & other.object)


def of(claim: MatchClaim) -> Side | None:
    """The side of a statement; None for a quantity."""
    content = claim.read.content
    if not isinstance(content, Stating):
        return None
    return Side(
        predicate=content.predicate,
        actor=" ".join(_told(content.subject)),
        camps=camps.of(content.subject),
        denied=content.polarity is Polarity.DENIED,
        object=frozenset(_told(content.object)),
        gained=not control.words("gain").isdisjoint(tokens(claim.sentence[claim.start : claim.end])),
    )


def _told(words: str) -> list[str]:
    return [word for word in tokens(words) if telling(word) > 0]
