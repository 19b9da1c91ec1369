"""Names spelt so that transliterations of one name compare equal; what extraction and matching share of it."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

ARTICLES: Final = frozenset({"al", "el", "ar", "as", "ash", "an", "at", "ad", "az"})  # what Arabic names begin with
ALIKE: Final = 78.0  # of 100: below, two names share a folding key by chance
ALIKE_LONG: Final = 65.0  # the same for names of several words, where chance has less room

_DROPPED: Final = str.maketrans("", "", ".'’‘`ʼʿʾ")
_WORD: Final = re.compile(r"[^\W_]+(?:['’‘`ʼʿʾ][^\W_]+)*")
# In this order. Arabic and Cyrillic vowels are written in many ways; consonants in few.
_FOLDS: Final = (
    (re.compile(r"(?<=..)(?:[ae]+h?|h)$"), ""),
    (re.compile(r"tch|ch|sch"), "sh"),
    (re.compile(r"dj|dzh"), "j"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"dh|zh"), "z"),
    (re.compile(r"th"), "t"),
    (re.compile(r"gh"), "g"),
    (re.compile(r"q|ck|c(?![h])"), "k"),
    (re.compile(r"[ao]u|aw(?![aeiouy])|ow(?![aeiouy])|oo|o|u"), "u"),
    (re.compile(r"[aeiy]+"), "a"),
    (re.compile(r"(.)\1+"), r"\1"),
)


@lru_cache(maxsize=1 << 15)
def norm(word: str) -> str:
    """A word as it is compared: case folded, without accents, dots and apostrophes."""
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return word.casefold().translate(_DROPPED) or word  # a lone modifier letter stays as it is


def parts(name: str) -> list[str]:
    """The words of a name without accents, as they are written."""
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return _WORD.findall(name)


@lru_cache(maxsize=1 << 15)
def plain(name: str) -> str:
    """A name in lower case without accents, apostrophes, hyphens and articles: "Al-Qāmishlī" is "qamishli"."""
    words = [norm(word) for word in parts(name)]
    return " ".join([word for k, word in enumerate(words) if word not in ARTICLES or k == len(words) - 1])


@lru_cache(maxsize=1 << 15)
def fold(name: str) -> str:
    """The key that transliterations of a name share: "Khan Sheikhoun" and "Khān Shaykhūn" are "khan shakhun"."""
    return " ".join([_fold_word(word) for word in plain(name).split()])


@lru_cache(maxsize=1 << 15)
def _fold_word(word: str) -> str:
    for pattern, replacement in _FOLDS:
        word = pattern.sub(replacement, word)
    return word


@lru_cache(maxsize=1 << 16)
def one_name(a: str, b: str) -> bool:
    """Whether two spellings are of one name: the same key, and more alike than chance makes names of one key."""
    x, y = plain(a), plain(b)
    return x == y or (fold(a) == fold(b) and fuzz.ratio(x, y) >= (ALIKE_LONG if " " in x and " " in y else ALIKE))
