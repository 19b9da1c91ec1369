"""The one whom words name: canonical names, and who "he", "the group" and a surname stand for."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import TypeVar

from app.extract import names
from app.extract.attribution import cues


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source: its canonical name, the article's words for it, the messenger, and whether it is a person."""

    name: str
    words: str
    via: str | None = None
    person: bool = False


Named = TypeVar("Named", names.Mention, names.Person)


def _between(found: Sequence[Named], start: int, end: int) -> Iterator[Named]:
    """Those that begin inside ``start:end``, of a sorted sequence."""
    first = bisect_left(found, start, key=lambda one: one.start)
    return takewhile(lambda one: one.start < end, (found[at] for at in range(first, len(found))))


@dataclass(slots=True)
class Roll:
    """The speakers named so far in an article, the latest last, and its named organisations and persons.

    ``topic`` is the known name that the sentence before is about (its first subject), which a pronoun takes up first.
    """

    mentions: Sequence[names.Mention]
    persons: Sequence[names.Person]
    heard: list[Speaker] = field(default_factory=list)
    topic: Speaker | None = None

    def call(self, words: str, start: int, end: int) -> Speaker | None:
        """The speaker that ``text[start:end]`` names; None for a pronoun that nobody answers."""
        low = words.lower().removeprefix("the ").strip()
        if low in cues.PERSON_PRONOUNS:
            return self._topic(person=True) or self._last(person=True) or self._seen_person(start) or self._last()
        if low in cues.BODY_PRONOUNS:
            return self._body(start)
        speaker = self._known(words, start, end) or self._stand_in(words, start) or self._unknown(words)
        if speaker is None:
            return None
        speaker = replace(speaker, words=words)
        self.heard.append(speaker)
        return speaker

    def turn_to(self, words: str, start: int, end: int) -> None:
        """Take the name inside ``text[start:end]``, a sentence's first subject, for what the next one takes up."""
        self.topic = self._known(words, start, end) if words else None

    def _topic(self, person: bool) -> Speaker | None:
        return self.topic if self.topic is not None and self.topic.person == person else None

    def _known(self, words: str, start: int, end: int) -> Speaker | None:
        person = next(_between(self.persons, start, end), None)
        named = _between(self.mentions, start, end)
        organisation = next((m for m in named if not _hyphened(m, words, start)), None)
        if person is not None:
            return Speaker(person.organisation or person.name, words, person=True)
        if organisation is not None:
            return Speaker(self._owner(words, organisation), words)
        surname = next((p for p in reversed(self.persons) if p.start < start and p.surname in words), None)
        if surname is not None:
            return Speaker(surname.organisation or surname.name, words, person=True)
        return None

    def _owner(self, words: str, organisation: names.Mention) -> str:
        """An organisation speaks itself, or through its people; "a Syrian army source" stays a source of its own."""
        return organisation.canonical

    def _stand_in(self, words: str, start: int) -> Speaker | None:
        """ "the group", "the source": one heard before; "a monitor", "a rights group": one that is named later."""
        low = words.lower().split()
        head = next(
            (
                w
                for k, w in enumerate(low)
                if k + 1 == len(low) or low[k + 1] in ("that", "in", "at", "of", "with", "from", "for")
            ),
            "",
        )
        if low and low[0] in ("the", "that", "this") and head in cues.STAND_IN_NOUNS | cues.DOCUMENTS:
            same = next((s for s in reversed(self.heard) if head in s.words.lower().split()), None)
            if same is not None and (len(low) <= 3 or cues.UNNAMED.intersection(low)):
                return same
            if cues.WATCHING.intersection(low) and (watching := self._watching(start)) is not None:
                return watching
            if head in cues.DOCUMENTS:
                return self._body(start)
            return self._body(start) if head in cues.UNNAMED or head == "observatory" else None
        return self._named_later(words, start) if cues.WATCHING.intersection(low) else None

    def _body(self, start: int) -> Speaker | None:
        """The one spoken of, else the last organisation heard, else the last one named."""
        return self._topic(person=False) or self._last(person=False) or self._seen_body(start) or self._last()

    def _watching(self, start: int) -> Speaker | None:
        """ "the monitor": the last monitor named."""
        seen = next(
            (m for m in reversed(self.mentions) if m.end <= start and m.kind is names.OrganisationKind.MONITOR), None
        )
        return Speaker(seen.canonical, seen.canonical) if seen is not None else None

    def _seen_body(self, start: int) -> Speaker | None:
        seen = next((m for m in reversed(self.mentions) if m.end <= start), None)
        return Speaker(seen.canonical, seen.canonical) if seen is not None else None

    def _seen_person(self, start: int) -> Speaker | None:
        seen = next((p for p in reversed(self.persons) if p.end <= start), None)
        return Speaker(seen.organisation or seen.name, seen.name, person=True) if seen is not None else None

    def _named_later(self, words: str, start: int) -> Speaker | None:
        """The only monitor that the article goes on to name."""
        found = {m.canonical for m in self.mentions if m.kind is names.OrganisationKind.MONITOR and m.start > start}
        return Speaker(found.pop(), words) if len(found) == 1 else None

    def _unknown(self, words: str) -> Speaker | None:
        name = names.canonical(words)
        return Speaker(name, words) if name else None

    def _last(self, person: bool | None = None) -> Speaker | None:
        return next((s for s in reversed(self.heard) if person is None or s.person == person), None)


def _hyphened(mention: names.Mention, words: str, start: int) -> bool:
    """Whether the name is only part of a word about another: "anti-ISIS", "ISIS-affiliated"."""
    first, last = mention.start - start, mention.end - start
    return words[first - 1 : first] == "-" or words[last : last + 1] == "-"
