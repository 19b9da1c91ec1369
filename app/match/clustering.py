"""Claims into questions: clusters by average agreement, which do not chain, within what analysts decided."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

from app.domain.matching import Constraints
from app.match.scoring import JOIN, MISSING

Pair = tuple[int, int]


def partition(ids: Sequence[int], links: Mapping[Pair, float], constraints: Constraints) -> list[tuple[int, ...]]:
    """Disjoint clusters of `ids`, each ascending, in the order of their first ids; the input's order does not matter.

    Two clusters are merged while the mean score of all pairs between them, in bits, is above `JOIN`; a pair without
    a link counts `MISSING`. The best mean goes first, ties to the smaller ids. Pairs that analysts hold together are
    merged before, pairs they hold apart never meet; where a chain of "together" would break an "apart", apart wins.
    """
    clusters = _Clusters(sorted(set(ids)), links, constraints)
    for pair in sorted(constraints.together):
        clusters.unite(*pair)
    clusters.agglomerate()
    return sorted(tuple(sorted(members)) for members in clusters.members.values())


class _Clusters:
    """Clusters by the id of their smallest member, with the sums and counts of the links between them."""

    def __init__(self, ids: Sequence[int], links: Mapping[Pair, float], constraints: Constraints) -> None:
        self.members: dict[int, list[int]] = {claim: [claim] for claim in ids}
        self.home = {claim: claim for claim in ids}
        self.sums: dict[int, dict[int, tuple[float, int]]] = defaultdict(dict)
        self.apart: dict[int, set[int]] = defaultdict(set)
        for (a, b), score in links.items():
            if a in self.home and b in self.home and a != b:
                self.sums[a][b] = self.sums[b][a] = (score, 1)
        for a, b in constraints.apart:
            if a in self.home and b in self.home:
                self.apart[a].add(b)
                self.apart[b].add(a)

    def unite(self, a: int, b: int) -> None:
        """Merge the clusters of two claims, unless they are one, unknown, or held apart."""
        if a in self.home and b in self.home:
            x, y = self.home[a], self.home[b]
            if x != y and y not in self.apart[x]:
                self._merge(*sorted((x, y)))

    def agglomerate(self) -> None:
        """Merge the best pair again and again until none agrees on average."""
        heap = [entry for a in self.members for b in self.sums[a] if a < b and (entry := self._entry(a, b))]
        heapify(heap)
        while heap:
            entry = heappop(heap)
            a, b = entry[1], entry[2]
            if self._entry(a, b) != entry:
                continue  # one of the two has changed since
            self._merge(a, b)
            for other in self.sums[a]:
                if fresh := self._entry(*sorted((a, other))):
                    heappush(heap, fresh)

    def _entry(self, a: int, b: int) -> tuple[float, int, int] | None:
        if a not in self.members or b not in self.members or b in self.apart[a] or b not in self.sums[a]:
            return None
        total, linked = self.sums[a][b]
        pairs = len(self.members[a]) * len(self.members[b])
        mean = round((total + (pairs - linked) * MISSING) / pairs, 9)
        return (-mean, a, b) if mean > JOIN else None

    def _merge(self, a: int, b: int) -> None:
        """Put cluster `b` into cluster `a`, where a < b."""
        self.members[a] += self.members.pop(b)
        self.home.update(dict.fromkeys(self.members[a], a))
        self._move_sums(a, b)
        for other in self.apart.pop(b, set()):
            self.apart[other].discard(b)
            self.apart[other].add(a)
            self.apart[a].add(other)

    def _move_sums(self, a: int, b: int) -> None:
        for other, (total, linked) in self.sums.pop(b, {}).items():
            del self.sums[other][b]
            if other != a:
                before = self.sums[a].get(other, (0.0, 0))
                self.sums[a][other] = self.sums[other][a] = (before[0] + total, before[1] + linked)
