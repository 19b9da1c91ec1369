"""What the words of a clause itself say of it: negation, modality, adverbs of doubt, the form of a question."""

from app.extract.clauses import Clause
from app.extract.statements.frames import FACTUALITY, KINDS
from app.extract.statements.levels import ALLEGED, DENIED, NOT, PLAIN, Stance, level
from app.extract.statements.view import View

_ADVERBS = frozenset(FACTUALITY["doubts"]["adverbs"]) | frozenset(FACTUALITY["doubts"]["participles"])
_MODALS = frozenset(FACTUALITY["doubts"]["modals"])
_ASKING = frozenset(FACTUALITY["questions"]["words"])
_NEAR = 25  # tokens


def asks(view: View, clause: Clause) -> bool:
    """An indirect or direct question: "clear who carried out the raid", "whose jets bombed the camp"."""
    subject = clause.subject
    if clause.marker in ("who", "which", "what"):
        at = clause.first - 1
        if at >= 0 and view.tokens[at].lower == clause.marker:
            at -= 1
        before = view.tokens[at] if at >= 0 else None
        return before is None or before.lemma in _ASKING or before.tag in ("JJ", "RB")
    return subject is not None and not clause.shared and view.tokens[subject.first].lower in ("whose", "which", "what")


def own(view: View, clause: Clause) -> Stance:
    """The stance of a clause, whatever stands above it."""
    verb = clause.verb
    found = _negation(view, clause)
    if verb.modal:
        perfect = any(view.tokens[i].lower == "have" for i in range(verb.first, verb.head))
        past = verb.modal in _MODALS and perfect
        found = found.under(ALLEGED if past else NOT)
    for outer in verb.chain:
        found = found.under(level(outer))
    if any(view.tokens[i].lower in _ADVERBS for i in _around(view, clause)):
        found = found.under(ALLEGED)
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
    return DENIED if negated else PLAIN
