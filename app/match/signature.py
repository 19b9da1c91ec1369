"""The near-duplicate signature of a text: MinHash of its word shingles (Broder 1997), by datasketch."""

from collections.abc import Sequence

PERMUTATIONS = 128
SHINGLE = 3  # words; short, so that single words changed by an editor spoil little
ROWS = 3  # rows a band: texts of which a third is shared meet in a band four times in five


def sign(words: Sequence[str]) -> tuple[int, ...]:
    """`PERMUTATIONS` hash values of the text's shingles; empty for a text shorter than one shingle."""
    shingles = {" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}
    if not shingles:
        return ()
    from datasketch import MinHash  # here, as it imports all of scipy: only who reads articles pays for it

    hashed = MinHash(num_perm=PERMUTATIONS, seed=1)
    hashed.update_batch([shingle.encode() for shingle in sorted(shingles)])
    return tuple(int(value) for value in hashed.hashvalues)


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
