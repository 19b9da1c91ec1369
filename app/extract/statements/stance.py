"""Whether a clause asserts what it says, under all that stands above it in its sentence."""

from app.domain.terms import Polarity
from app.extract.clauses import Clause
from app.extract.lexicon import SAYING
from app.extract.statements.frames import FACTUALITY
from app.extract.statements.levels import ALLEGED, DENIED, DENIES, DOUBTS, NOT, PLAIN, Stance, level
from app.extract.statements.own_words import asks, own
from app.extract.statements.reports import CLAIM_NOUNS, claimed
from app.extract.statements.view import View

_CAUSES = frozenset(FACTUALITY["keeps"]["causes"])
_MEANS = frozenset(FACTUALITY["keeps"]["means"])
_ABLE = frozenset(FACTUALITY["keeps"]["adjectives"])
_LIKELY = frozenset(FACTUALITY["doubts"]["adjectives"])
_CHARGES = frozenset(FACTUALITY["charges"]["verbs"])
_HEDGED = frozenset(FACTUALITY["charges"]["hedged"])
_PREPOSITIONS = frozenset(FACTUALITY["prepositions"]["keeps"])
_AFTER = {p: frozenset(words) for p, words in FACTUALITY["prepositions"]["after_words"].items()}
_CONDITIONS = frozenset(FACTUALITY["conditions"]["markers"])
_WISHES = frozenset(FACTUALITY["conditions"]["verbs"])
_DEEPEST = 8


def stance(view: View, number: int, depth: int = 0) -> Stance:
    """The stance of the sentence's clause ``number``."""
    clause = view.parsed.clauses[number]
    if asks(view, clause):
        return NOT
    found = own(view, clause)
    if not found.asserted or depth > _DEEPEST:
        return found
    return found.under(_governor(view, number, depth))


def _governor(view: View, number: int, depth: int) -> Stance:
    """What the clause above makes of this one."""
    clause = view.parsed.clauses[number]
    if clause.parent is None:
        return _opening(view, clause)
    parent = view.parsed.clauses[clause.parent]
    if clause.marker in _CONDITIONS:
        return NOT
    if clause.verb.form == "infinitive" and _has_to(view, clause):
        return _infinitive(view, clause, parent, depth)
    if clause.verb.form == "ing":
        return _gerund(view, clause, parent, depth)
    if clause.marker in ("and", "or", "but", "nor") and clause.shared:
        return _joined(view, clause, parent, depth)
    return _complement(view, clause, parent, depth)


def _opening(view: View, clause: Clause) -> Stance:
    if (noun := claimed(view, clause)) is not None:
        return noun
    if clause.marker in _CONDITIONS:
        return NOT
    return PLAIN if clause.verb.form != "infinitive" or not _has_to(view, clause) else NOT


def _has_to(view: View, clause: Clause) -> bool:
    return any(view.tokens[i].tag == "TO" for i in range(clause.verb.first, clause.verb.head))


def _lemma(view: View, clause: Clause) -> str:
    return view.tokens[clause.verb.head].lemma


def _up(view: View, clause: Clause, depth: int) -> Stance:
    return stance(view, clause.parent, depth + 1) if clause.parent is not None else PLAIN


def _infinitive(view: View, clause: Clause, parent: Clause, depth: int) -> Stance:
    before = view.tokens[clause.verb.first - 1].lower
    perfect = any(view.tokens[i].lemma == "have" for i in range(clause.verb.first, clause.verb.head))
    if before in _ABLE:
        return _up(view, clause, depth)
    if before in _LIKELY and perfect:
        return ALLEGED.under(_up(view, clause, depth))
    lemma = _lemma(view, parent)
    if lemma in _CAUSES or lemma in _MEANS or lemma in DOUBTS:
        return (ALLEGED if lemma in DOUBTS else PLAIN).under(_up(view, clause, depth))
    return NOT


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
    if lemma in DENIES:
        return DENIED.under(outer)
    return NOT if lemma in _WISHES else outer


def _behind_preposition(view: View, word: str, at: int, clause: Clause, parent: Clause, depth: int) -> Stance:
    lemma = _lemma(view, parent)
    outer = _up(view, clause, depth)
    if word in ("of", "for", "with") and (lemma in _CHARGES or lemma == "accuse"):
        return (ALLEGED if lemma in _HEDGED else PLAIN).under(outer)
    if word in _PREPOSITIONS:
        return Stance(outer.asserted, Polarity.AFFIRMED, outer.hedge)
    near = {view.tokens[i].lower for i in range(max(0, at - 1), at)} | {lemma}
    return outer if near & _AFTER.get(word, frozenset()) else NOT


def _joined(view: View, clause: Clause, parent: Clause, depth: int) -> Stance:
    """ "denied that it bombed the town and shelled the camp": the second verb stands under what the first one does."""
    bare = clause.verb.form in ("infinitive", "ing", "participle")
    above = clause.parent
    outer = _governor(view, above, depth + 1) if above is not None and depth < _DEEPEST else PLAIN
    if parent.verb.modal and bare:
        return NOT
    return outer


def _complement(view: View, clause: Clause, parent: Clause, depth: int) -> Stance:
    """A finite clause right behind "denied (that)", "rejected claims that", "claimed that"."""
    lemma = _lemma(view, parent)
    if (noun := claimed(view, clause)) is not None:
        return noun
    if clause.relative or clause.marker not in ("that", "", "how"):
        return PLAIN
    gap = range(parent.verb.last, clause.first)
    nouns = {view.tokens[i].lower for i in gap}
    governed = clause.marker == "that" or len(gap) <= 1
    if not governed:
        return PLAIN
    if lemma in SAYING and own(view, parent).polarity is Polarity.DENIED:
        return NOT
    if lemma in DENIES and not clause.shared:
        return DENIED.under(_up(view, clause, depth))
    if lemma in _WISHES and not nouns & CLAIM_NOUNS:
        return NOT
    return (
        Stance(hedge=level(lemma).hedge).under(Stance(_up(view, clause, depth).asserted)) if lemma in DOUBTS else PLAIN
    )
