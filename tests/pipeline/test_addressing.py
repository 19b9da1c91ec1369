"""Who keeps the address."""

import pytest

from app.pipeline.addressing import assign, heirs


@pytest.mark.parametrize(
    ("clusters", "current", "held", "expected"),
    [
        ([(1, 2)], {}, set(), [None]),
        ([(1, 2)], {1: 7, 2: 7}, set(), [7]),
        ([(1, 2, 3)], {1: 7, 2: 8, 3: 8}, set(), [8]),
        ([(1, 2)], {1: 8, 2: 7}, set(), [7]),
        ([(1, 2, 3)], {1: 7, 2: 8, 3: 8}, {7}, [7]),
        ([(1,), (2, 3)], {1: 7, 2: 7, 3: 7}, set(), [None, 7]),
        ([(1,), (2,)], {1: 7, 2: 7}, set(), [7, None]),
        ([(1, 2), (3, 4)], {1: 7, 2: 7, 3: 7, 4: 8}, set(), [7, 8]),
        ([(1, 3), (2, 4)], {1: 7, 2: 7}, set(), [7, None]),
    ],
    ids=["new", "kept", "larger", "tie to the oldest", "people's work first", "split", "even split", "moved", "half"],
)
def test_assign(
    clusters: list[tuple[int, ...]], current: dict[int, int], held: set[int], expected: list[int | None]
) -> None:
    assert assign(clusters, current, held) == expected


@pytest.mark.parametrize(
    ("homes", "current", "expected"),
    [
        ({1: 7, 2: 7}, {1: 7, 2: 8}, {8: 7}),
        ({1: 7, 2: 9, 3: 9}, {1: 8, 2: 8, 3: 8}, {8: 9}),
        ({1: 7, 2: 9}, {1: 8, 2: 8}, {8: 7}),
        ({1: 7}, {1: 7, 2: 8}, {}),
    ],
    ids=["merged", "most of them", "tie to the oldest", "nothing went anywhere"],
)
def test_heirs(homes: dict[int, int], current: dict[int, int], expected: dict[int, int]) -> None:
    assert heirs(homes, current) == expected
