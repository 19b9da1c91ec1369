"""Words of a text in the form in which the matcher compares them."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ARTICLE = re.compile(r"^(?:al|el|an|ar|as|ash|at|az|ad)-")


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """The name in lower case, without accents, apostrophes, hyphens and the Arabic article, single spaces."""
    plain = unicodedata.normalize("NFKD", name.lower().replace("’", "'").replace("'", ""))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    parts = (_ARTICLE.sub("", part).replace("-", " ") for part in plain.split())
    return " ".join(" ".join(parts).split())


def tokens(text: str) -> list[str]:
    """The words of the text, folded, in order; figures are left out."""
    return [fold(word) for word in _WORD.findall(text)]


def spelled(text: str) -> list[tuple[str, int]]:
    """The words of the text as they stand, with their offsets."""
    return [(found.group(), found.start()) for found in _WORD.finditer(text)]


def stem(word: str) -> str:
    """The word without a plural s; a crude stem that never joins two different words of the news."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
