"""How rare a word is in English, from the frozen table that wordfreq ships (its data ends in 2021).

A frozen table, not counts of the articles at hand: so one article at a time scores the same as all at once.
"""

from functools import lru_cache
from math import log2

PLAIN = 4.6  # Zipf frequency (log10 of uses in a billion words) at which a name says nothing: the names of countries
COMMON = 6.0  # Zipf frequency from which on a word is grammar rather than matter
RAREST = 1.5  # below this the table is noise
MOST = (PLAIN - RAREST) * log2(10)  # the bits of a name that the table does not know


@lru_cache(maxsize=65536)
def bits(word: str) -> float:
    """The surprise of meeting this word in a name: 0 for common words, about 10 for the rarest."""
    return max(0.0, (PLAIN - _zipf(word)) * log2(10))


@lru_cache(maxsize=65536)
def telling(word: str) -> float:
    """How much a word tells of what a sentence is about: 0 for the commonest ("the", "said"), 4.5 for the rarest."""
    return max(0.0, COMMON - _zipf(word))


def _zipf(word: str) -> float:
    from wordfreq import zipf_frequency  # here: it takes a fifth of a second, and few commands match

    return max(float(zipf_frequency(word, "en")), RAREST)
