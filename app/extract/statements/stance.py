"""Whether a clause asserts what it says: affirmed or denied, in earnest or as a charge; or not at all."""

from dataclasses import dataclass

from app.domain.terms import Hedge, Polarity
from app.extract.clauses import Clause
from app.extract.lexicon import SAYING
from app.extract.statements.frames import FACTUALITY, KINDS
from app.extract.statements.view import View

_KEEPS = frozenset(FACTUALITY["keeps"]["verbs"])
_CAUSES = frozenset(FACTUALITY["keeps"]["causes"])
_MEANS = frozenset(FACTUALITY["keeps"]["means"])
_ABLE = frozenset(FACTUALITY["keeps"]["adjectives"])
_DOUBTS = frozenset(FACTUALITY["doubts"]["verbs"])
_LIKELY = frozenset(FACTUALITY["doubts"]["adjectives"])
_ADVERBS = frozenset(FACTUALITY["doubts"]["adverbs"]) | frozenset(FACTUALITY["doubts"]["participles"])
_MODALS = frozenset(FACTUALITY["doubts"]["modals"])
_DENIES = frozenset(FACTUALITY["denies"]["verbs"])
_CLAIM_NOUNS = frozenset(FACTUALITY["denies"]["nouns"])
_FALSE = frozenset(FACTUALITY["denies"]["adjectives"])
_EVIDENCE = frozenset(FACTUALITY["denies"]["evidence"])
_CHARGES = frozenset(FACTUALITY["charges"]["verbs"])
_HEDGED = frozenset(FACTUALITY["charges"]["hedged"])
_PREPOSITIONS = frozenset(FACTUALITY["prepositions"]["keeps"])
_AFTER = {p: frozenset(words) for p, words in FACTUALITY["prepositions"]["after_words"].items()}
_CONDITIONS = frozenset(FACTUALITY["conditions"]["markers"])
_WISHES = frozenset(FACTUALITY["conditions"]["verbs"])
_ASKING = frozenset(FACTUALITY["questions"]["words"])
_DEEPEST = 8
_NEAR = 25  # tokens


@dataclass(frozen=True, slots=True)
class Stance:
    """How a clause is meant. ``asserted`` is False for plans, wishes, conditions and predictions."""

    asserted: bool = True
    polarity: Polarity = Polarity.AFFIRMED
    hedge: Hedge = Hedge.NONE

    def under(self, outer: "Stance") -> "Stance":
        """This stance inside another one: two denials affirm, a doubt stays."""
        turned = self.polarity is not outer.polarity
        return Stance(
            self.asserted and outer.asserted,
            Polarity.DENIED if turned else Polarity.AFFIRMED,
            Hedge.ALLEGED if Hedge.ALLEGED in (self.hedge, outer.hedge) else Hedge.NONE,
        )


_PLAIN = Stance()
_NOT = Stance(asserted=False)
_DENIED = Stance(polarity=Polarity.DENIED)
_ALLEGED = Stance(hedge=Hedge.ALLEGED)


def stance(view: View, number: int, depth: int = 0) -> Stance:
    """The stance of the sentence's clause ``number``."""
    clause = view.parsed.clauses[number]
    if _asks(view, clause):
        return _NOT
    own = _own(view, clause)
    if not own.asserted or depth > _DEEPEST:
        return own
    return own.under(_governor(view, number, depth))


def _asks(view: View, clause: Clause) -> bool:
    """An indirect or direct question: "clear who carried out the raid", "whose jets bombed the camp"."""
    subject = clause.subject
    if clause.marker in ("who", "which", "what"):
        before = view.tokens[clause.first - 1] if clause.first else None
        return before is None or before.lemma in _ASKING or before.tag in ("JJ", "RB")
    return subject is not None and not clause.shared and view.tokens[subject.first].lower in ("whose", "which", "what")


def _own(view: View, clause: Clause) -> Stance:
    verb = clause.verb
    found = _negation(view, clause)
    if verb.modal:
        perfect = any(view.tokens[i].lower == "have" for i in range(verb.first, verb.head))
        past = verb.modal in _MODALS and perfect
        found = found.under(_ALLEGED if past else _NOT)
    for outer in verb.chain:
        found = found.under(_level(outer))
    if any(view.tokens[i].lower in _ADVERBS for i in _around(view, clause)):
        found = found.under(_ALLEGED)
    return found


def _around(view: View, clause: Clause) -> range:
    """The verb group and the words before it back to its subject, with an adverb that opens the sentence."""
    subject = clause.subject
    if subject is None or not 0 <= clause.verb.first - subject.first < _NEAR:
        return range(max(0, clause.verb.first - 1), clause.verb.last)
    if clause.shared and not _interrupted(view, clause):
        return range(max(0, clause.verb.first - 1), clause.verb.last)
    return range(0 if subject.first <= 2 else subject.first, clause.verb.last)


def _interrupted(view: View, clause: Clause) -> bool:
    """ "Gunmen believed to be locals attacked": a participle stands between the subject and its verb."""
    if clause.parent is None or clause.marker in ("and", "or", "but"):
        return False
    parent = view.parsed.clauses[clause.parent]
    behind = (
        clause.subject is parent.subject and clause.subject is not None and parent.verb.first == clause.subject.last
    )
    return behind and clause.verb.form == "finite" and view.tokens[parent.verb.first].tag in ("VBN", "VBD")


def _negation(view: View, clause: Clause) -> Stance:
    behind = view.tokens[clause.verb.last].lower if clause.verb.last < len(view.tokens) else ""
    negated = clause.verb.negated or behind in ("not", "never")
    subject = clause.subject
    if subject is not None and (not clause.shared or clause.marker in ("and", "or")):
        first = view.tokens[subject.first].lower
        negated = negated != (first in ("no", "neither") or first in KINDS["nobody"])
    if any(
        view.tokens[i].lower == "yet" and view.tokens[i + 1].tag == "TO"
        for i in range(max(0, clause.verb.first - 1), clause.verb.head)
    ):
        negated = True
    return _DENIED if negated else _PLAIN


def _level(verb: str) -> Stance:
    if verb in _DENIES:
        return _DENIED
    if verb in _DOUBTS:
        return _ALLEGED
    return _PLAIN if verb in _KEEPS else _NOT


def _governor(view: View, number: int, depth: int) -> Stance:
    """What the clause above makes of this one."""
    clause = view.parsed.clauses[number]
    if clause.parent is None:
        return _opening(view, clause)
    parent = view.parsed.clauses[clause.parent]
    if clause.marker in _CONDITIONS:
        return _NOT
    if clause.verb.form == "infinitive" and _has_to(view, clause):
        return _infinitive(view, clause, parent, depth)
    if clause.verb.form == "ing":
        return _gerund(view, clause, parent, depth)
    if clause.marker in ("and", "or", "but", "nor") and clause.shared:
        return _joined(view, clause, parent, depth)
    return _complement(view, clause, parent, depth)


def claimed(view: View, clause: Clause) -> Stance | None:
    """ "Reports that the army had bombed the town were denied": what becomes of the report, if there is one."""
    at = clause.first - 1
    if clause.marker != "that" or at < 1:
        return None
    if view.tokens[at - 1].lower in _EVIDENCE and any(view.tokens[i].lower == "no" for i in range(max(0, at - 3), at)):
        return _NOT
    if view.tokens[at - 1].lower not in _CLAIM_NOUNS:
        return None
    outer = (c for c in view.parsed.clauses if c.verb.first > clause.verb.first and not c.relative and c.verb.passive)
    above = (c for c in view.parsed.clauses if c.verb.last <= at and c.verb.last >= at - 3)
    denied = any(_lemma(view, c) in _DENIES for c in (*outer, *above)) or _called_false(view, clause)
    return _DENIED if denied else _ALLEGED


def _called_false(view: View, clause: Clause) -> bool:
    """ "the claim that they hold the port is false"."""
    behind = view.tokens[clause.verb.last :]
    return any(t.lower in _FALSE and behind[i - 1].lemma == "be" for i, t in enumerate(behind) if i)


def _opening(view: View, clause: Clause) -> Stance:
    if (noun := claimed(view, clause)) is not None:
        return noun
    if clause.marker in _CONDITIONS:
        return _NOT
    return _PLAIN if clause.verb.form != "infinitive" or not _has_to(view, clause) else _NOT


def _has_to(view: View, clause: Clause) -> bool:
    return any(view.tokens[i].tag == "TO" for i in range(clause.verb.first, clause.verb.head))


def _lemma(view: View, clause: Clause) -> str:
    return view.tokens[clause.verb.head].lemma


def _up(view: View, clause: Clause, depth: int) -> Stance:
    return stance(view, clause.parent, depth + 1) if clause.parent is not None else _PLAIN


def _infinitive(view: View, clause: Clause, parent: Clause, depth: int) -> Stance:
    before = view.tokens[clause.verb.first - 1].lower
    perfect = any(view.tokens[i].lemma == "have" for i in range(clause.verb.first, clause.verb.head))
    if before in _ABLE:
        return _up(view, clause, depth)
    if before in _LIKELY and perfect:
        return _ALLEGED.under(_up(view, clause, depth))
    lemma = _lemma(view, parent)
    if lemma in _CAUSES or lemma in _MEANS or lemma in _DOUBTS:
        return (_ALLEGED if lemma in _DOUBTS else _PLAIN).under(_up(view, clause, depth))
    return _NOT


def _gerund(view: View, clause: Clause, parent: Clause, depth: int) -> Stance:
    at = clause.verb.first - 1
    while at > 0 and view.tokens[at].tag == "RB":
        at -= 1
    before = view.tokens[at]
    lemma = _lemma(view, parent)
    if before.tag in ("IN", "TO"):
        return _behind_preposition(view, before.lower, at, clause, parent, depth)
    if parent.verb.last == clause.verb.first:
        return _level_of_object(lemma, _up(view, clause, depth))
    outer = _up(view, clause, depth)
    return Stance(outer.asserted, Polarity.AFFIRMED, outer.hedge)


def _level_of_object(lemma: str, outer: Stance) -> Stance:
    if lemma in _DENIES:
        return _DENIED.under(outer)
    return _NOT if lemma in _WISHES else outer


def _behind_preposition(view: View, word: str, at: int, clause: Clause, parent: Clause, depth: int) -> Stance:
    lemma = _lemma(view, parent)
    outer = _up(view, clause, depth)
    if word in ("of", "for", "with") and (lemma in _CHARGES or lemma == "accuse"):
        return (_ALLEGED if lemma in _HEDGED else _PLAIN).under(outer)
    if word in _PREPOSITIONS:
        return Stance(outer.asserted, Polarity.AFFIRMED, outer.hedge)
    near = {view.tokens[i].lower for i in range(max(0, at - 1), at)} | {lemma}
    return outer if near & _AFTER.get(word, frozenset()) else _NOT


def _joined(view: View, clause: Clause, parent: Clause, depth: int) -> Stance:
    """ "denied that it bombed the town and shelled the camp": the second verb stands under what the first one does."""
    bare = clause.verb.form in ("infinitive", "ing", "participle")
    above = clause.parent
    outer = _governor(view, above, depth + 1) if above is not None and depth < _DEEPEST else _PLAIN
    if parent.verb.modal and bare:
        return _NOT
    return outer


def _complement(view: View, clause: Clause, parent: Clause, depth: int) -> Stance:
    """A finite clause right behind "denied (that)", "rejected claims that", "claimed that"."""
    lemma = _lemma(view, parent)
    if (noun := claimed(view, clause)) is not None:
        return noun
    if clause.relative or clause.marker not in ("that", "", "how"):
        return _PLAIN
    gap = range(parent.verb.last, clause.first)
    nouns = {view.tokens[i].lower for i in gap}
    governed = clause.marker == "that" or len(gap) <= 1
    if not governed:
        return _PLAIN
    if lemma in SAYING and _own(view, parent).polarity is Polarity.DENIED:
        return _NOT
    if lemma in _DENIES and not clause.shared:
        return _DENIED.under(_up(view, clause, depth))
    if lemma in _WISHES and not nouns & _CLAIM_NOUNS:
        return _NOT
    return (
        Stance(hedge=_level(lemma).hedge).under(Stance(_up(view, clause, depth).asserted))
        if lemma in _DOUBTS
        else _PLAIN
    )
