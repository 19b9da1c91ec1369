"""How rare a word is in English, from the frozen table that wordfreq ships (its data ends in 2021).

A frozen table, not counts of the articles at hand: so one article at a time scores the same as all at once.
"""

from functools import lru_cache
from math import log2

import wordfreq

PLAIN = 4.6  # Zipf frequency (log10 of uses in a billion words) at which a name says nothing: the names of countries
COMMON = 6.0  # Zipf frequency from which on a word is grammar rather than matter
RAREST = 1.5  # below this the table is noise


@lru_cache(maxsize=65536)
def bits(word: str) -> float:
    """The surprise of meeting this word in a name: 0 for common words, about 10 for the rarest."""
    zipf = max(float(wordfreq.zipf_frequency(word, "en")), RAREST)
    return max(0.0, (PLAIN - zipf) * log2(10))


@lru_cache(maxsize=65536)
def telling(word: str) -> float:
    """How much a word tells of what a sentence is about: 0 for the commonest ("the", "said"), 4.5 for the rarest."""
    return max(0.0, COMMON - max(float(wordfreq.zipf_frequency(word, "en")), RAREST))
