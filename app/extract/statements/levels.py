"""How firmly something is said: asserted or not, affirmed or denied, in earnest or as a charge."""

from dataclasses import dataclass

from app.domain.terms import Hedge, Polarity
from app.extract.statements.frames import FACTUALITY

KEEPS = frozenset(FACTUALITY["keeps"]["verbs"])
DOUBTS = frozenset(FACTUALITY["doubts"]["verbs"])
DENIES = frozenset(FACTUALITY["denies"]["verbs"])
_FAILS = frozenset(FACTUALITY["denies"]["fails"])


@dataclass(frozen=True, slots=True)
class Stance:
    """How a clause is meant. ``asserted`` is False for plans, wishes, conditions and predictions."""

    asserted: bool = True
    polarity: Polarity = Polarity.AFFIRMED
    hedge: Hedge = Hedge.NONE

    def under(self, outer: "Stance") -> "Stance":
        """This stance inside another one: two denials affirm, a doubt stays."""
        turned = self.polarity is not outer.polarity
        return Stance(
            self.asserted and outer.asserted,
            Polarity.DENIED if turned else Polarity.AFFIRMED,
            Hedge.ALLEGED if Hedge.ALLEGED in (self.hedge, outer.hedge) else Hedge.NONE,
        )


PLAIN = Stance()
NOT = Stance(asserted=False)
DENIED = Stance(polarity=Polarity.DENIED)
ALLEGED = Stance(hedge=Hedge.ALLEGED)


def level(verb: str) -> Stance:
    """What a verb makes of the infinitive or clause that it governs; a verb that tells nothing makes it unsaid."""
    if verb in DENIES or verb in _FAILS:
        return DENIED
    if verb in DOUBTS:
        return ALLEGED
    return PLAIN if verb in KEEPS else NOT
