"""What a pronoun or "the strike" stands for: the best fitting phrase named before it in the article."""

from dataclasses import dataclass, field
from enum import Enum

from app.extract.statements import kinds
from app.extract.statements.view import View

_PLURAL = frozenset({"they", "them", "both", "themselves"})
_PERSON = frozenset({"he", "she", "him", "her", "himself", "herself"})
_KEPT = 4  # sentences


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


@dataclass(slots=True)
class Mentions:
    """The sentences that a pronoun may look back to, the newest last, and the target of the latest attack."""

    views: list[View] = field(default_factory=list)
    target: str = ""

    def add(self, view: View) -> None:
        """Remember a sentence that has been read."""
        self.views.append(view)
        del self.views[:-_KEPT]

    def _earlier(self) -> list[Mention]:
        """The subjects, and those in arms, of the sentences before, in order."""
        return [m for view in self.views for m in _phrases(view, len(view.tokens)) if m.subject or m.armed]

    def resolve(self, view: View, k: int, role: Role, other: int | None = None) -> str:
        """The words that the pronoun at ``k`` stands for, the pronoun itself where nothing fits.

        ``other`` is the phrase in the other role of the same event, for which it can't stand.
        """
        word = view.head(k)
        taken = view.chunks[other].first if other is not None else -1
        here = [m for m in _phrases(view, view.chunks[k].first, taken) if fits(word, m, role)]
        before = [m for m in self._earlier() if fits(word, m, role)]
        best = min(
            [(_rank(word, m), -at, m.words) for at, m in enumerate(here)]
            + [(_rank(word, m) + 1, len(before) - at, m.words) for at, m in enumerate(before)],
            default=None,
        )
        return best[2] if best is not None else view.words(view.chunks[k].first, view.chunks[k].last)


def _rank(word: str, candidate: Mention) -> int:
    """Those in arms before mere names, subjects before others, the same number before a collective noun."""
    collective = word in _PLURAL and not candidate.plural
    return 4 * (not candidate.armed) + 2 * collective + (not candidate.subject)


def _phrases(view: View, stop: int, taken: int = -1) -> list[Mention]:
    """The phrases of a sentence up to token ``stop`` that are no pronouns and no times, in order."""
    subjects = {id(c.subject) for c in view.parsed.clauses if c.subject is not None and not c.shared}
    found = []
    for k, chunk in enumerate(view.chunks):
        if chunk.last > stop:
            break
        if chunk.first == taken:
            continue
        if chunk.kind == "NP" and not view.is_pronoun(k) and not view.is_time(k) and view.preposition(k) != "of":
            found.append(_mention(view, k, stop, id(chunk) in subjects))
    return found


def _mention(view: View, k: int, stop: int, subject: bool) -> Mention:
    chunk, head = view.chunks[k], view.head(k)
    joined = k + 2 < len(view.chunks) and view.chunks[k + 1].word == "and" and view.is_phrase(k + 2)
    one = view.tokens[chunk.first].lower == "one"
    plural = view.tokens[chunk.head].tag == "NNS" or joined or head in ("people", "police") or chunk.figure is not None
    return Mention(
        view.words(chunk.first, view.end(k, max(stop, chunk.last))),
        plural and not one,
        kinds.listed(head, "armed") or kinds.listed(head, "assailant"),
        view.is_name(k),
        kinds.listed(head, "place"),
        any(kinds.listed(head, kind) for kind in ("attack", "blast", "strife")),
        subject,
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
