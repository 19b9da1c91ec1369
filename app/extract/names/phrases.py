"""An index of phrases that finds the longest one that begins at a word of a text."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from app.extract.names.ordinary import ARTICLES
from app.extract.names.words import CAPITALISED, Words, bare, cut

T = TypeVar("T")

_NEAR: Final = frozenset(
    {"", "' ", "’ ", " ", "-", "–", "/", "\n", "\r\n", " “", " ‘", ' "', "” ", '" ', "-\n", "\xa0", "- "}
)
_LONG_ACRONYM: Final = 4
_FEW: Final = 3  # spaces at most between two words of one name, as a broken line leaves them


@dataclass(frozen=True, slots=True)
class Phrase(Generic[T]):
    """A phrase as the index holds it: the shapes that its words must have, and what it stands for."""

    shapes: tuple[int, ...]
    article: bool
    value: T


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A phrase at words ``first:last`` (``last`` exclusive)."""

    first: int
    last: int
    value: T


@dataclass(slots=True)
class Phrases(Generic[T]):
    """Phrases by their normal spelling. Look-ups cost a few dictionary reads a word, whatever the number of phrases."""

    entries: dict[str, list[Phrase[T]]] = field(default_factory=dict)
    longest: dict[str, int] = field(default_factory=dict)
    second: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, phrase: str, value: T) -> None:
        """Add a phrase. Its capitals are asked for in a text; a leading article ("al-") only if nothing else tells."""
        norms, shapes = bare(phrase)
        led = False
        if not norms:
            return
        if not ARTICLES.isdisjoint(norms):  # few names have one
            written = cut(phrase)
            kept = [i for i in range(len(norms)) if not _is_article(written, i)]
            norms, shapes, led = [norms[i] for i in kept], [shapes[i] for i in kept], kept[0] > 0
        entry = Phrase(tuple(shapes), led and len(norms) == 1, value)
        self.entries.setdefault(" ".join(norms), []).append(entry)
        first = norms[0]
        if self.longest.get(first, 0) < len(norms):
            self.longest[first] = len(norms)
        if len(norms) > 1:
            self.second[first].add(norms[1])

    def at(self, text: Words, index: int) -> Found[T] | None:
        """The longest phrase that begins at a word, as written or with the "s" of a possessive or plural at its end."""
        found = self.every(text, index)
        return Found(found.first, found.last, found.value[0]) if found else None

    def every(self, text: Words, index: int) -> Found[tuple[T, ...]] | None:
        """All that the longest phrase which begins at a word stands for."""
        norms = text.norms
        reach = self.longest.get(norms[index], 0)
        if not reach and norms[index].endswith("s"):
            reach = 1 if norms[index][:-1] in self.longest else 0
        if not reach:
            return None
        return self._longest(text, index, self._content(text, index, reach))

    def _content(self, text: Words, index: int, reach: int) -> list[int]:
        """The words that a phrase may consist of; the first alone where no phrase goes on with the next one."""
        content = _content(text, index, min(reach, 2))
        if len(content) > 1:
            word, known = text.norms[content[1]], self.second[text.norms[index]]
            if word not in known and not (word[-1] == "s" and word[:-1] in known):
                return content[:1]
        return content if reach <= len(content) or len(content) == 1 else _content(text, index, reach)

    def _longest(self, text: Words, index: int, content: list[int]) -> Found[tuple[T, ...]] | None:
        norms = text.norms
        for size in range(len(content), 0, -1):
            key = " ".join([norms[i] for i in content[:size]]) if size > 1 else norms[index]
            for spelling in (key, key[:-1]) if key[-1] == "s" else (key,):
                entries = self.entries.get(spelling)
                fitting = entries and tuple([p.value for p in entries if _fits(text, content, p)])
                if fitting:
                    return Found(index, content[size - 1] + 1, fitting)
        return None

    def exact(self, phrase: str) -> T | None:
        """What a phrase stands for, whatever its capitals; None where it is not in the index."""
        written = cut(phrase)
        key = " ".join(written.norms[i] for i in range(len(written)) if not _is_article(written, i))
        found = self.entries.get(key) or (self.entries.get(key[:-1]) if key.endswith("s") else None)
        return found[0].value if found else None


def _is_article(text: Words, index: int) -> bool:
    """Whether a word is the article of an Arabic name: "al-", "an-" with its hyphen, "al" and "el" also without."""
    word = text.norms[index]
    if word not in ARTICLES or index + 1 >= len(text):
        return False
    return text.gap(index + 1) == "-" or (word in {"al", "el"} and text.gap(index + 1) == " ")


def _content(text: Words, index: int, reach: int) -> list[int]:
    """Up to ``reach`` words from a word on that stand close enough for one name, articles left out."""
    content = [index]
    at, stop = index + 1, len(text.norms)
    while len(content) < reach and at < stop and near(text, at):
        if not _is_article(text, at):
            content.append(at)
        at += 1
    return content


def near(text: Words, index: int) -> bool:
    """Whether only a space, a hyphen, a broken line or a quotation mark parts a word from the one before it."""
    gap = text.gap(index)
    if gap == ". ":
        return text.norms[index - 1] in {"st", "us", "un", "uk", "gen", "col", "lt"}
    return gap in _NEAR or (len(gap) <= _FEW and gap.isspace() and gap.count("\n") < 2)


def _fits(text: Words, content: list[int], phrase: Phrase[T]) -> bool:
    """Whether the words have the capitals of a phrase; a long acronym may be written as a name ("Unicef")."""
    if phrase.article and not (content[0] and _is_article(text, content[0] - 1)):
        return False
    shapes = text.shapes
    for wanted, i in zip(phrase.shapes, content, strict=False):
        if wanted > shapes[i] and not (shapes[i] == CAPITALISED and len(text.norms[i]) >= _LONG_ACRONYM):
            return False
    return True
