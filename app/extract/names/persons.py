"""Finds persons by the role beside their name, or by a verb of saying behind a full name."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.extract.names import finder
from app.extract.names.countries import Pointer, pointers
from app.extract.names.ordinary import ALSO_PEOPLE, load
from app.extract.names.organisation import Mention
from app.extract.names.person import Person
from app.extract.names.phrases import Found, Phrases
from app.extract.names.vocabulary import Vocabulary, shipped
from app.extract.names.words import LOWER, Words, words

_ROLES: Final = load("roles.toml")
_PARTICLES: Final = frozenset(_ROLES["particles"])
_NEVER: Final = frozenset(_ROLES["never"])
_LINKS: Final = frozenset(_ROLES["links"])
_SPEAKS: Final = frozenset(_ROLES["speaks"])
_INTRODUCES: Final = _SPEAKS | {"named", "called"}
_PLACING: Final = frozenset({"of", "in", "near", "at", "from", "outside"})
_LOWER_STARTS: Final = frozenset({"al", "abu", "el"})  # what a name may begin with in lower case
_COMPOUND: Final = frozenset(
    {"abdel", "abdul", "abd", "abu", "abou", "bin", "ben", "ibn", "al", "el", "van", "von", "de", "der", "da"}
)
_LONGEST_NAME: Final = 7
_LONGEST_ROLE: Final = 3
_LINK_REACH: Final = 5


def _phrases(keys: Sequence[str]) -> Phrases[bool]:
    index: Phrases[bool] = Phrases()
    for key in keys:
        for role in _ROLES[key]:
            index.add(role, True)
    return index


_WORDS: Final = frozenset(word for key in ("roles", "titles") for role in _ROLES[key] for word in role.lower().split())
_TITLES: Final = frozenset(word for title in _ROLES["titles"] for word in title.split())
_BEFORE: Final = _phrases(("roles", "titles"))
_BEHIND: Final = _phrases(("roles",))


def _is_role(text: Words, at: int) -> bool:
    return text.norms[at] in _WORDS and _BEFORE.at(text, at) is not None


def persons(text: str, mentions: Sequence[Mention] | None = None, vocabulary: Vocabulary | None = None) -> list[Person]:
    """The persons that a text names in full or with a title, sorted, not overlapping. Linear in the text.

    ``mentions`` are the text's organisations where they are known already. A person whom the vocabulary names as
    speaker of an organisation speaks for it without a role being told.
    """
    found = finder.find(text, vocabulary) if mentions is None else mentions
    return _Search(words(text), found, vocabulary or shipped()).all()


@dataclass(slots=True)
class _Search:
    text: Words
    mentions: Sequence[Mention]
    vocabulary: Vocabulary

    def all(self) -> list[Person]:
        taken = self._taken()
        people, at = [], 0
        shapes, norms = self.text.shapes, self.text.norms
        while at < len(shapes):
            if shapes[at] == LOWER and norms[at] not in _LOWER_STARTS:
                at += 1
                continue
            last = self._name_end(at, taken)
            person = self._person(at, last) if last > at else None
            if person:
                people.append(person)
            at = max(last, at + 1)
        return people

    def _taken(self) -> set[int]:
        """Words that belong to organisations."""
        taken: set[int] = set()
        for mention in self.mentions:
            at = bisect_left(self.text.starts, mention.start)
            while at < len(self.text) and self.text.starts[at] < mention.end:
                taken.add(at)
                at += 1
        return taken

    def _name_end(self, first: int, taken: set[int]) -> int:
        """The word behind the run of name words that begins at a word, ``first`` itself where none does."""
        text, last, at = self.text, first, first
        while at < len(text) and at - first < _LONGEST_NAME and at not in taken:
            if at > first and text.gap(at) not in {" ", "-", ". ", "\n"}:
                break
            if self._is_name_word(at):
                last = at + 1
            elif text.norms[at] not in _PARTICLES or (at == first and text.norms[at] not in _LOWER_STARTS):
                break
            at += 1
        return last

    def _is_name_word(self, at: int) -> bool:
        text = self.text
        if text.shapes[at] == LOWER or text.norms[at] in _NEVER or text.written(at)[0].isdigit():
            return False
        pointer = pointers().at(text, at)
        person = pointer is None or pointer.value[1] is Pointer.LEADER or self._like_a_place(at)
        return person and not _is_role(text, at)

    def _like_a_place(self, at: int) -> bool:
        """Whether a place's name that people bear too stands beside another capitalised word: "Jordan Smith"."""
        text = self.text
        if text.norms[at] not in ALSO_PEOPLE:
            return False
        before = at > 0 and text.gap(at) == " " and text.shapes[at - 1] != LOWER and text.norms[at - 1] not in _NEVER
        behind = at + 1 < len(text) and text.gap(at + 1) == " " and text.shapes[at + 1] != LOWER
        return before or (behind and text.norms[at + 1] not in _NEVER)

    def _person(self, first: int, last: int) -> Person | None:
        """The person that a run of name words names, None without a role or a verb of saying beside it."""
        before, behind = self._role_before(first), self._role_behind(last)
        full = last - first > 1
        speaking = full and self._speaks(first, last)
        if before is None and not (full and (behind or speaking)):
            return None
        role = before or behind
        organisation = self._organisation(role, first, last) if role else ""
        return self._made(first, last, role, organisation)

    def _speaks(self, first: int, last: int) -> bool:
        """Whether a verb of saying stands behind or before a name, or words that introduce one."""
        text = self.text
        if first and text.norms[first - 1] in _PLACING and text.gap(first) == " ":
            return False
        apposed = first > 0 and text.gap(first) == ", "
        if last < len(text) and text.gap(last) == (", " if apposed else " ") and text.norms[last] in _SPEAKS:
            return True
        return first > 0 and text.gap(first) == " " and text.norms[first - 1] in _INTRODUCES

    def _role_before(self, first: int) -> Found[bool] | None:
        for size in range(_LONGEST_ROLE, 0, -1):
            start = first - size
            found = _BEFORE.at(self.text, start) if start >= 0 and self._joined(first) else None
            if found and found.last == first and self.text.norms[first - 1] in _WORDS:
                return found
        return None

    def _joined(self, first: int) -> bool:
        """Whether a name belongs to the word before it; a full stop parts them unless it ends a short title."""
        gap = self.text.gap(first)
        return gap in {" ", ", "} or (gap == ". " and self.text.norms[first - 1] in _TITLES)

    def _role_behind(self, last: int) -> Found[bool] | None:
        at, stop = last, min(len(self.text), last + _LINK_REACH)
        while at < stop and self.text.gap(at) in {" ", ", ", "-", " (", "\n"}:
            found = _BEHIND.at(self.text, at)
            if found and self.text.shapes[at] == LOWER:
                return found
            if self.text.norms[at] not in _LINKS and not self._mention_at(at):
                return None
            at += 1
        return None

    def _mention_at(self, at: int) -> Mention | None:
        """The organisation that a word belongs to."""
        start = self.text.starts[at]
        k = bisect_left(self.mentions, start + 1, key=lambda m: m.start) - 1
        return self.mentions[k] if k >= 0 and self.mentions[k].end > start else None

    def _organisation(self, role: Found[bool], first: int, last: int) -> str:
        """The organisation just before the role, or behind it after "of", "for", "at"."""
        if role.first and self.text.gap(role.first) in {" ", "-"}:
            mention = self._mention_at(role.first - 1)
            if mention:
                return mention.canonical
        return self._named_behind(role.last) or (self._named_behind(last) if role.last == first else "")

    def _named_behind(self, at: int) -> str:
        text = self.text
        if at >= len(text) or text.norms[at] not in {"of", "for", "at", "from", "with"}:
            return ""
        for near in range(at + 1, min(at + 5, len(text))):
            mention = self._mention_at(near)
            if mention:
                return mention.canonical
        return ""

    def _made(self, first: int, last: int, role: Found[bool] | None, organisation: str) -> Person:
        text = self.text
        start, end = text.starts[first], text.ends[last - 1]
        if end - start > 2 and text.text[end - 2] in "'’":
            end -= 2
        said = text.text[text.starts[role.first] : text.ends[role.last - 1]] if role else ""
        name = text.text[start:end]
        speaks_for = organisation or self.vocabulary.speakers.get(" ".join(text.norms[first:last]), "")
        return Person(start, end, name, self._surname(first, last, end), said, speaks_for)

    def _surname(self, first: int, last: int, end: int) -> str:
        """The last name with what belongs to it: "Abdel Rahman", "al-Halabi", "van Dam"."""
        at = last - 1
        while at - 1 > first and self.text.norms[at - 1] in _COMPOUND:
            at -= 1
        return self.text.text[self.text.starts[at] : end]
