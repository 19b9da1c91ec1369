"""Place names spelt so that transliterations of one name compare equal."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from app.extract.names.ordinary import ARTICLES
from app.extract.names.words import norm

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


def _parts(name: str) -> list[str]:
    """The words of a name without accents."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return _WORD.findall(bare)


def plain(name: str) -> str:
    """A name in lower case without accents, apostrophes, hyphens and articles: "Al-Qāmishlī" is "qamishli"."""
    parts = [norm(word) for word in _parts(name)]
    return " ".join([part for k, part in enumerate(parts) if part not in ARTICLES or k == len(parts) - 1])


@lru_cache(maxsize=1 << 15)
def fold(name: str) -> str:
    """The key that transliterations of a name share: "Khan Sheikhoun" and "Khān Shaykhūn" are "khan shakhun"."""
    return " ".join([_fold_word(word) for word in plain(name).split()])


def _fold_word(word: str) -> str:
    for pattern, replacement in _FOLDS:
        word = pattern.sub(replacement, word)
    return word


def shown(name: str) -> str:
    """A name of the gazetteer as it is shown: without accents and apostrophes, without a leading article."""
    parts = [norm(word).capitalize() if word[0].isupper() else norm(word) for word in _parts(name)]
    if len(parts) > 1 and parts[0].lower() in ARTICLES:
        parts = parts[1:]
    return " ".join(parts)
