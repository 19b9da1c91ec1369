"""The near-duplicate signature of a text: MinHash of its word shingles (Broder 1997)."""

from collections.abc import Sequence
from functools import cache
from hashlib import sha1
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Hashes = NDArray[np.uint32]

PERMUTATIONS = 128
SHINGLE = 3  # words; short, so that single words changed by an editor spoil little
ROWS = 3  # rows a band: texts of which a third is shared meet in a band four times in five


def sign(words: Sequence[str]) -> tuple[int, ...]:
    """`PERMUTATIONS` hash values of the text's shingles; empty for a text shorter than one shingle."""
    shingles = {" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}
    if not shingles:
        return ()
    import numpy as np  # here, and below: most commands sign nothing

    hashed = np.array([_hash(shingle) for shingle in sorted(shingles)], dtype=np.uint32)
    factors, offsets = _permutations()
    permuted = _mixed(hashed)[:, None] * factors + offsets
    return tuple(int(value) for value in permuted.min(axis=0))


def _hash(shingle: str) -> int:
    return int.from_bytes(sha1(shingle.encode(), usedforsecurity=False).digest()[:4], "little")


def _mixed(hashed: "Hashes") -> "Hashes":
    """The finalizer of MurmurHash3 (Appleby), which spreads the hash values; products wrap round at 2**32."""
    import numpy as np

    hashed = (hashed ^ (hashed >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    hashed = (hashed ^ (hashed >> np.uint32(13))) * np.uint32(0xC2B2AE35)
    return hashed ^ (hashed >> np.uint32(16))


@cache
def _permutations() -> "tuple[Hashes, Hashes]":
    """Of each permutation ``h -> a * h + b`` (mod 2**32) the odd factor and the offset (the scheme of datasketch 2)."""
    import numpy as np

    drawn = np.random.RandomState(1)
    factors = drawn.randint(0, 1 << 31, PERMUTATIONS, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    return factors, drawn.randint(0, 1 << 32, PERMUTATIONS, dtype=np.uint32)


def resemblance(a: Sequence[int], b: Sequence[int]) -> float:
    """The estimated Jaccard resemblance (0..1) of two signatures; 0 where one is empty."""
    if not a or not b:
        return 0.0
    return sum(x == y for x, y in zip(a, b, strict=True)) / len(a)


def bands(signature: Sequence[int]) -> frozenset[str]:
    """The locality-sensitive index keys of a signature: near-duplicates share at least one, others hardly ever."""
    return frozenset(
        f"dup|{at // ROWS}|{'.'.join(f'{value:x}' for value in signature[at : at + ROWS])}"
        for at in range(0, len(signature) - ROWS + 1, ROWS)
    )
