"""Which standing question each cluster of claims is, so that addresses last."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

Cluster = tuple[int, ...]


def assign(clusters: Sequence[Cluster], current: Mapping[int, int], held: Collection[int]) -> list[int | None]:
    """The question (id) of each cluster, None for a new one; no question is assigned twice.

    ``current`` is the question in which each claim stands. Questions in ``held`` choose first; then the largest overlap
    keeps the address, ties to the oldest question, then to the earlier cluster.
    """
    overlaps = Counter(
        (index, current[claim]) for index, cluster in enumerate(clusters) for claim in cluster if claim in current
    )
    ranked = sorted(overlaps, key=lambda pair: (pair[1] not in held, -overlaps[pair], pair[1], pair[0]))
    found: dict[int, int] = {}
    for index, question in ranked:
        if index not in found and question not in found.values():
            found[index] = question
    return [found.get(index) for index in range(len(clusters))]


def heirs(homes: Mapping[int, int], current: Mapping[int, int]) -> dict[int, int]:
    """Where the claims of each question that lost all of them went: most of them, ties to the oldest question.

    ``homes`` is the new question of each claim, ``current`` the old one.
    """
    moves: dict[int, Counter[int]] = {}
    for claim, old in current.items():
        if claim in homes:
            moves.setdefault(old, Counter())[homes[claim]] += 1
    kept = set(homes.values())
    return {old: min(to, key=lambda new: (-to[new], new)) for old, to in moves.items() if old not in kept}
