"""Clauses that a noun announces: "reports that ...", "no evidence that ..."."""

from app.extract.clauses import Clause
from app.extract.statements.frames import FACTUALITY
from app.extract.statements.levels import ALLEGED, DENIED, DENIES, NOT, Stance
from app.extract.statements.view import View

CLAIM_NOUNS = frozenset(FACTUALITY["denies"]["nouns"])
_FALSE = frozenset(FACTUALITY["denies"]["adjectives"])
_EVIDENCE = frozenset(FACTUALITY["denies"]["evidence"])


def claimed(view: View, clause: Clause) -> Stance | None:
    """ "Reports that the army had bombed the town were denied": what becomes of the report, if there is one."""
    at = clause.first - 1
    if clause.marker != "that" or at < 1:
        return None
    if view.tokens[at - 1].lower in _EVIDENCE and any(view.tokens[i].lower == "no" for i in range(max(0, at - 3), at)):
        return NOT
    if view.tokens[at - 1].lower not in CLAIM_NOUNS:
        return None
    outer = (c for c in view.parsed.clauses if c.verb.first > clause.verb.first and not c.relative and c.verb.passive)
    above = (c for c in view.parsed.clauses if c.verb.last <= at and c.verb.last >= at - 3)
    denied = any(view.tokens[c.verb.head].lemma in DENIES for c in (*outer, *above)) or _called_false(view, clause)
    return DENIED if denied else ALLEGED


def _called_false(view: View, clause: Clause) -> bool:
    """ "the claim that they hold the port is false"."""
    behind = view.tokens[clause.verb.last :]
    return any(t.lower in _FALSE and behind[i - 1].lemma == "be" for i, t in enumerate(behind) if i)
