"""Whether a decision fits those in force, and the chain that contradicts it where it does not."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product

from app.domain.terms import Verdict


@dataclass(frozen=True, slots=True)
class Decision:
    """A judgement with the ids of its claims; ``id`` is None for one that is only about to be made."""

    id: int | None
    verdict: Verdict
    left: frozenset[int]
    right: frozenset[int]


def contradiction(new: Decision, in_force: Iterable[Decision]) -> tuple[int, ...]:
    """The ids of the decisions in force that ``new`` contradicts as a chain; empty where it fits.

    "Together" decisions chain: a with b, and b with c, is a with c. An "apart" between two claims of one chain is the
    contradiction. ``new`` itself is part of the chain and not named.
    """
    decisions = [*in_force, new]
    edges = _edges(decision for decision in decisions if decision.verdict is Verdict.TOGETHER)
    for apart in (decision for decision in decisions if decision.verdict is Verdict.APART):
        for a, b in product(sorted(apart.left), sorted(apart.right)):
            path = _path(edges, a, b)
            if path is not None and (apart is new or None in path):
                return tuple(sorted({known for known in (*path, apart.id) if known is not None}))
    return ()


Edges = Mapping[int, Mapping[int, int | None]]


def _edges(together: Iterable[Decision]) -> Edges:
    """Each claim's neighbours with the decision that joins them; an older decision goes before a newer."""
    edges: dict[int, dict[int, int | None]] = defaultdict(dict)
    for decision in together:
        first, *others = sorted(decision.left | decision.right)
        for other in others:
            edges[first].setdefault(other, decision.id)
            edges[other].setdefault(first, decision.id)
    return edges


def _path(edges: Edges, start: int, goal: int) -> list[int | None] | None:
    """The decisions on a shortest way from one claim to another, None where there is none."""
    ways: dict[int, list[int | None]] = {start: []}
    front = [start]
    while front and goal not in ways:
        reached = []
        for claim in front:
            for other, decision in sorted(edges.get(claim, {}).items()):
                if other not in ways:
                    ways[other] = [*ways[claim], decision]
                    reached.append(other)
        front = reached
    return ways.get(goal)
