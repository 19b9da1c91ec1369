"""What a pronoun or "the strike" stands for: the best fitting phrase named before it in the article."""

from dataclasses import dataclass
from enum import Enum

from app.extract.statements import kinds
from app.extract.statements.view import View

_PLURAL = frozenset({"they", "them", "both", "themselves"})
_PERSON = frozenset({"he", "she", "him", "her", "himself", "herself"})
_THIRD = _PLURAL | _PERSON | {"it", "itself"}
_KEPT = 4  # sentences
_WITHIN = 20  # phrases


class Role(Enum):
    """What a pronoun does in its event."""

    ACTOR = "actor"
    PLACE = "place"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase of the article that a pronoun may stand for, and what is known of it."""

    words: str
    plural: bool
    armed: bool
    named: bool
    place: bool
    deed: bool
    subject: bool
    first: int
    last: int


class Mentions:
    """The sentences that a pronoun may look back to, the newest last, and the target of the latest attack."""

    def __init__(self) -> None:
        """Nothing read yet."""
        self.target = ""
        self._views: list[View] = []
        self._found: dict[int, list[Mention]] = {}

    def add(self, view: View) -> None:
        """Remember a sentence that has been read."""
        self._views.append(view)
        for old in self._views[:-_KEPT]:
            self._found.pop(id(old), None)
        del self._views[:-_KEPT]

    def _in(self, view: View) -> list[Mention]:
        if id(view) not in self._found:
            self._found[id(view)] = _phrases(view)
        return self._found[id(view)]

    def _here(self, view: View, k: int, other: int | None) -> list[Mention]:
        """The phrases of the sentence before the one at ``k``, the newest last, without the one at ``other``."""
        taken = view.chunks[other].first if other is not None else -1
        found = [m for m in self._in(view) if m.last <= view.chunks[k].first and m.first != taken]
        return found[-_WITHIN:]

    def _earlier(self) -> list[Mention]:
        """The subjects, and those in arms, of the sentences before, in order."""
        return [m for view in self._views for m in self._in(view) if m.subject or m.armed][-_WITHIN:]

    def resolve(self, view: View, k: int, role: Role, other: int | None = None) -> str:
        """The words that the pronoun at ``k`` stands for, the pronoun itself where nothing fits.

        ``other`` is the phrase in the other role of the same event, for which it can't stand.
        """
        word = view.head(k)
        if word not in _THIRD:
            return view.words(view.chunks[k].first, view.chunks[k].last)
        here = [m for m in self._here(view, k, other) if fits(word, m, role)]
        before = [m for m in self._earlier() if fits(word, m, role)]
        best = min(
            [(_rank(word, m, role), -at, m.words) for at, m in enumerate(here)]
            + [(_rank(word, m, role) + 1, len(before) - at, m.words) for at, m in enumerate(before)],
            default=None,
        )
        return best[2] if best is not None else view.words(view.chunks[k].first, view.chunks[k].last)


def _rank(word: str, candidate: Mention, role: Role) -> int:
    """Who acts: those in arms before mere names, subjects before others, the same number before a collective noun.

    What is hit: things before those in arms.
    """
    if role is Role.TARGET:
        return 2 * candidate.armed
    collective = word in _PLURAL and not candidate.plural
    return 4 * (not candidate.armed) + 2 * collective + (not candidate.subject)


def _phrases(view: View) -> list[Mention]:
    """The phrases of a sentence that are no pronouns and no times, in order."""
    subjects = {id(c.subject) for c in view.parsed.clauses if c.subject is not None and not c.shared}
    return [
        _mention(view, k, id(chunk) in subjects)
        for k, chunk in enumerate(view.chunks)
        if chunk.kind == "NP" and not view.is_pronoun(k) and not view.is_time(k) and view.preposition(k) != "of"
    ]


def _mention(view: View, k: int, subject: bool) -> Mention:
    chunk, head = view.chunks[k], view.head(k)
    joined = k + 2 < len(view.chunks) and view.chunks[k + 1].word == "and" and view.is_phrase(k + 2)
    one = view.tokens[chunk.first].lower == "one"
    plural = view.tokens[chunk.head].tag == "NNS" or joined or head in ("people", "police") or chunk.figure is not None
    return Mention(
        view.words(chunk.first, view.end(k, len(view.tokens))),
        plural and not one,
        kinds.listed(head, "armed") or kinds.listed(head, "assailant"),
        view.is_name(k),
        kinds.listed(head, "place"),
        any(kinds.listed(head, kind) for kind in ("attack", "blast", "strife")),
        subject,
        chunk.first,
        chunk.last,
    )


def fits(word: str, candidate: Mention, role: Role) -> bool:
    """Whether a pronoun in a role can stand for a phrase, by number and by what it is."""
    if role is Role.PLACE:
        return candidate.place
    if role is Role.TARGET:
        return not candidate.deed and candidate.plural is (word in _PLURAL)
    if candidate.deed or (candidate.place and not candidate.armed):
        return False
    if word in _PLURAL:
        return candidate.plural or candidate.armed
    if word in _PERSON:
        return not candidate.plural
    return not candidate.plural and (candidate.armed or candidate.named)
