"""What a pronoun stands for: the nearest fitting phrase named before it in the article."""

from dataclasses import dataclass, field

from app.extract.statements import kinds
from app.extract.statements.view import View

_PLURAL = frozenset({"they", "them", "both", "themselves"})
_PERSON = frozenset({"he", "she", "him", "her", "himself", "herself"})
_KEPT = 12


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase of the article that a pronoun may stand for."""

    words: str
    plural: bool
    armed: bool
    place: bool


@dataclass(slots=True)
class Mentions:
    """The subjects and objects named so far, the newest last."""

    subjects: list[Mention] = field(default_factory=list)

    def add(self, view: View) -> None:
        """Remember the subjects of a sentence that has been read."""
        seen = set()
        for clause in view.parsed.clauses:
            if clause.subject is not None and not clause.shared and id(clause.subject) not in seen:
                seen.add(id(clause.subject))
                self._keep(view, view.number(clause.subject), clause.verb.first)
        del self.subjects[:-_KEPT]

    def _keep(self, view: View, k: int, stop: int) -> None:
        if not view.is_pronoun(k) and not view.is_time(k):
            self.subjects.append(mention(view, k, stop))

    def resolve(self, view: View, k: int, place: bool = False) -> str:
        """The words that the pronoun at ``k`` stands for, the pronoun itself where nothing fits."""
        word = view.head(k)
        here = [m for m in _before(view, k) if fits(word, m, place)]
        earlier = [m for m in reversed(self.subjects) if fits(word, m, place)]
        found = here or earlier
        return found[0].words if found else view.words(view.chunks[k].first, view.chunks[k].last)


def mention(view: View, k: int, stop: int) -> Mention:
    """The phrase at ``k`` with its of-phrases, up to token ``stop``."""
    last = view.end(k, max(stop, view.chunks[k].last))
    tag = view.tokens[view.chunks[k].head].tag
    joined = any(view.tokens[i].lower == "and" for i in range(view.chunks[k].last, last))
    return Mention(
        view.words(view.chunks[k].first, last),
        tag == "NNS" or joined or view.head(k) in ("people", "police") or view.chunks[k].figure is not None,
        kinds.is_kind(view, k, "armed"),
        kinds.listed(view.head(k), "place"),
    )


def _before(view: View, k: int) -> list[Mention]:
    """The subjects of the sentence before the pronoun, the outermost first."""
    at = view.chunks[k].first
    found = []
    for clause in view.parsed.clauses:
        subject = clause.subject
        if subject is not None and not clause.shared and subject.last <= at:
            n = view.number(subject)
            if not view.is_pronoun(n) and not view.is_time(n):
                found.append(mention(view, n, clause.verb.first))
    return found


def fits(word: str, candidate: Mention, place: bool) -> bool:
    """Whether a pronoun can stand for a phrase, by number and by what it is."""
    if place:
        return candidate.place
    if word in _PLURAL:
        return candidate.plural or candidate.armed
    if word in _PERSON:
        return not candidate.plural and not candidate.place
    return not candidate.plural and (candidate.armed or not candidate.place)
