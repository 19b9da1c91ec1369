"""What people decided, as the matcher takes it, and how questions that carry people's work are kept as they are."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from app.actions.chains import Decision
from app.domain.matching import Constraints
from app.domain.terms import Verdict
from app.match.scoring import MISSING

Pair = tuple[int, int]

# Bits that keep two claims of one held question together: more than any sum of features, less than a decision.
KEPT = 1000.0


@dataclass(frozen=True, slots=True)
class Held:
    """The claims of questions that carry people's work, in the groups that stay whole."""

    groups: tuple[frozenset[int], ...]

    def links(self, links: Mapping[Pair, float]) -> dict[Pair, float]:
        """The links, with ``KEPT`` added between all claims of one group."""
        kept = dict(links)
        for group in self.groups:
            for pair in combinations(sorted(group), 2):
                kept[pair] = links.get(pair, MISSING) + KEPT
        return kept

    def apart(self) -> frozenset[Pair]:
        """All pairs of claims of different groups: the machine does not merge these."""
        return frozenset(
            ordered(x, y) for a, b in combinations(self.groups, 2) for x, y in product(sorted(a), sorted(b))
        )


def constraints(decisions: Iterable[Decision], claims: Collection[int]) -> Constraints:
    """The decisions expanded to pairs of ``claims`` (ids); "together" as a star, from which the rest follows."""
    together: set[Pair] = set()
    apart: set[Pair] = set()
    for decision in decisions:
        if decision.verdict is Verdict.TOGETHER:
            first, *others = sorted((decision.left | decision.right) & set(claims)) or [0]
            together |= {(first, other) for other in others}
        elif decision.verdict is Verdict.APART:
            sides = (side & set(claims) for side in (decision.left, decision.right))
            apart |= {ordered(a, b) for a, b in product(*sides)}
    return Constraints(frozenset(together), frozenset(apart))


def hold(members: Mapping[int, Collection[int]], decided: Constraints) -> Held:
    """The groups of held questions: ``members`` are the claims that stay, by question. Questions between whose claims
    there is a chain of "together" decisions are one group."""
    chains = _chains([frozenset(group) for _, group in sorted(members.items())], decided.together)
    held = {claim for group in members.values() for claim in group}
    groups = (chain & held for chain in chains)
    return Held(tuple(sorted((group for group in groups if group), key=min)))


def ordered(a: int, b: int) -> Pair:
    """The pair in ascending order."""
    return (a, b) if a < b else (b, a)


def _chains(groups: Sequence[frozenset[int]], together: Iterable[Pair]) -> list[frozenset[int]]:
    found: list[frozenset[int]] = []
    for piece in [*groups, *(frozenset(pair) for pair in together)]:
        meeting = [other for other in found if other & piece]
        found = [other for other in found if not other & piece] + [piece.union(*meeting)]
    return found
