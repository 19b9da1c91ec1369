"""The one letter that is a length or a million: "a 100m race", "100m euros"."""

from app.extract.quantities.lexer import Words
from app.extract.quantities.lexicon import word_set
from app.extract.quantities.nouns import is_plural

_LENGTHS = word_set("units", "metres", "after")


def are_metres(words: Words, index: int) -> bool:
    """Whether the "m" at ``index``, glued to digits, is metres rather than millions, by what stands around it."""
    if words.kind[index - 2] == "s":
        return False
    after = index + 1
    if words.lower[index - 2] == "the" and not is_plural(words.lower[after]):
        return True  # "the 200m"
    if words.hyphen(after):
        return True
    return words.lower[after] in _LENGTHS or (words.lower[after] == "x" and words.kind[after + 1] == "n")
