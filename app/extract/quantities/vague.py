"""Words such as "dozens" and "several hundred": what they stand for is the policy in ``data/vague.toml``."""

from dataclasses import dataclass

from app.extract.quantities.lexer import Words
from app.extract.quantities.lexicon import table, word_set
from app.extract.quantities.nouns import is_plural
from app.extract.quantities.numeral import Numeral
from app.extract.quantities.phrases import Phrases

POLICY: str = table("vague")["name"]
_AFTER = word_set("context", "after_vague")
_AFFECTING = word_set("one", "affecting")
_NOT_BEFORE = word_set("context", "not_before_vague")


@dataclass(slots=True, frozen=True)
class _Entry:
    low: int
    high: int
    approx: bool = False
    needs: str = "any"


_ENTRIES = Phrases(
    {
        phrase: _Entry(**{key: value for key, value in row.items() if key != "words"})
        for row in table("vague")["word"]
        for phrase in row["words"]
    }
)
VAGUE_STARTS = _ENTRIES.first_words


def vague_at(words: Words, index: int) -> Numeral | None:
    """The vague number that starts at the word ``index``, the longest phrase of the policy; None where none does."""
    found = _ENTRIES.at(words, index)
    if found is None:
        return None
    last, entry = found
    if not _licensed(words, index, last, entry.needs):
        return None
    return Numeral(index, last, entry.low, entry.high, approx=entry.approx, vague=True)


def _licensed(words: Words, index: int, last: int, needs: str) -> bool:
    if needs == "any":
        return True
    before = words.lower[index - 1]
    if before in _AFFECTING:
        return True
    if before in _NOT_BEFORE:
        return False
    following = words.lower[last]
    if following in _AFTER:
        return True
    return needs == "noun" and (is_plural(following) or is_plural(words.lower[last + 1]))
