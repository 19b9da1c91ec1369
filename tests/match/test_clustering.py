"""Clusters by average agreement, within what analysts decided."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.matching import Constraints
from app.match.clustering import partition

NONE = Constraints()
PAIRS = list(combinations(range(1, 9), 2))
pairs = st.sampled_from(PAIRS)
links = st.dictionaries(pairs, st.floats(-8, 12).map(lambda score: round(score, 2)), max_size=28)


def home(clusters: list[tuple[int, ...]]) -> dict[int, int]:
    return {claim: number for number, members in enumerate(clusters) for claim in members}


def test_agreeing_claims_are_one_cluster() -> None:
    assert partition([3, 1, 2], {(1, 2): 5.0, (2, 3): 4.0, (1, 3): 3.0}, NONE) == [(1, 2, 3)]


def test_a_chain_is_not_one_cluster() -> None:
    """1-2 and 3-4 are sure; one link between 2 and 3 does not make four claims one question."""
    chain = {(1, 2): 8.0, (3, 4): 8.0, (2, 3): 6.0}
    assert partition(range(1, 5), chain, NONE) == [(1, 2), (3, 4)]


def test_apart_holds_against_every_other_link() -> None:
    every = dict.fromkeys(combinations(range(1, 5), 2), 9.0)
    where = home(partition(range(1, 5), every, Constraints(apart=frozenset({(2, 3)}))))
    assert where[2] != where[3]


def test_together_holds_without_any_link() -> None:
    assert partition([1, 2, 3], {}, Constraints(together=frozenset({(1, 3)}))) == [(1, 3), (2,)]


def test_apart_wins_over_a_chain_of_together() -> None:
    decided = Constraints(together=frozenset({(1, 2), (2, 3)}), apart=frozenset({(1, 3)}))
    where = home(partition([1, 2, 3], {}, decided))
    assert where[1] != where[3]


@given(links, st.sets(pairs, max_size=4), st.sets(pairs, max_size=4))
def test_decisions_are_kept(
    found: dict[tuple[int, int], float], together: set[tuple[int, int]], apart: set[tuple[int, int]]
) -> None:
    clusters = partition(range(1, 9), found, Constraints(frozenset(together), frozenset(apart)))
    where = home(clusters)
    assert sorted(claim for members in clusters for claim in members) == list(range(1, 9))
    assert all(where[a] != where[b] for a, b in apart)
    if not apart:
        assert all(where[a] == where[b] for a, b in together)


@given(links, st.permutations(range(1, 9)), st.randoms())
def test_the_order_of_the_input_does_not_matter(
    found: dict[tuple[int, int], float], ids: list[int], random: object
) -> None:
    shuffled = list(found.items())
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert partition(ids, dict(shuffled), NONE) == partition(range(1, 9), found, NONE)


@given(links)
def test_claims_that_nothing_links_do_not_change_the_rest(found: dict[tuple[int, int], float]) -> None:
    alone = partition(range(1, 9), found, NONE)
    assert partition(range(1, 12), found, NONE) == [*alone, (9,), (10,), (11,)]
