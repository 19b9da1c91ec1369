"""Who the subject of a clause is, where the verb has none of its own."""

from app.extract.clauses import Clause
from app.extract.lexicon import SAYING
from app.extract.statements import kinds
from app.extract.statements.frames import FACTUALITY
from app.extract.statements.view import View

_OBJECT_CONTROL = frozenset(FACTUALITY["charges"]["verbs"]) | frozenset(FACTUALITY["keeps"]["causes"])
_LINKS = frozenset({"be", "become", "remain"})
_AUXILIARIES = frozenset({"be", "have", "do", "get"})
_MARKS = frozenset({",", "-", "–", "—", "("})
_OF_NEAREST = frozenset({"target", "hold", "control", "fight", "battle", "involve", "include"})


def subjects(view: View, clause: Clause) -> list[int]:
    """The phrases that can be the subject of a clause, the likeliest first; empty where there is none.

    More than one where the clause hangs on a noun: "the attack on the town which ..." may go on about either.
    """
    if (borrowed := _borrowed(view, clause)) is not None:
        return subjects(view, borrowed)
    governed = _governed(view, clause)
    if governed is not None:
        return [governed]
    if is_reduced(view, clause):
        return _chain(view, view.number(clause.verb) - 1)
    if clause.subject is None:
        return []
    return _own(view, clause, view.number(clause.subject))


def _own(view: View, clause: Clause, k: int) -> list[int]:
    if clause.relative and clause.marker == "who":
        return [_person(view, k)]
    if clause.relative and clause.marker in ("that", "which"):
        return _chain(view, k)
    return [] if view.is_time(k) else [_named(view, k)]


def _governed(view: View, clause: Clause) -> int | None:
    """The subject that an infinitive or participle has from the words above or right before it."""
    if clause.verb.form in ("ing", "infinitive") and clause.shared:
        found = _controlled(view, clause)
        return found if found is not None else _nearest(view, clause)
    return _predicated(view, clause)


def _borrowed(view: View, clause: Clause) -> Clause | None:
    """The clause whose subject this one has, where that is not the one right before it."""
    plain = clause.verb.form in ("ing", "infinitive") and clause.shared and _governed(view, clause) is None
    return _behind_saying(view, clause) if plain else _opened(view, clause)


def _opened(view: View, clause: Clause) -> Clause | None:
    """ "troops have in recent weeks shelled": the auxiliary that other words part from its verb."""
    if clause.parent is None or clause.verb.form not in ("finite", "participle") or clause.marker in ("and", "or"):
        return None
    parent = view.parsed.clauses[clause.parent]
    auxiliary = parent.verb.last - parent.verb.first == 1 and view.tokens[parent.verb.head].lemma == "have"
    return parent if auxiliary and not parent.objects and not clause.verb.passive else None


def _named(view: View, k: int) -> int:
    """ "The port the capital of the region fell": what an apposition without its commas is said of."""
    at = k - 1
    while at >= 0 and view.chunks[at].kind in _MARKS:
        at -= 1
    generic = (
        view.tokens[view.chunks[k].first].tag == "DT" and not view.is_name(k) and kinds.listed(view.head(k), "place")
    )
    if not generic or not view.is_phrase(at) or view.is_time(at):
        return k
    while view.preposition(at) == "of" and view.is_phrase(at - 2):
        at -= 2
    free = not view.preposition(at) and (at == 0 or view.chunks[at - 1].kind not in ("VG", "NP"))
    return at if free else k


def is_reduced(view: View, clause: Clause) -> bool:
    """Whether a clause is a participle right behind its noun: "the town held by rebels", "a raid carried out by"."""
    verb = clause.verb
    bare = (
        not verb.modal
        and view.tokens[verb.first].tag in ("VBN", "VBD")
        and view.tokens[verb.first].lemma not in _AUXILIARIES
    )
    return verb.passive and bare and not clause.relative and view.is_phrase(view.number(verb) - 1)


def _chain(view: View, k: int) -> list[int]:
    """A phrase and those that it hangs on by prepositions, the nearest first."""
    found = [k]
    while k > 1 and view.preposition(k) and view.is_phrase(k - 2):
        k -= 2
        found.append(k)
    return [k for k in found if not view.is_time(k)]


def _controlled(view: View, clause: Clause) -> int | None:
    """ "accused the army of bombing", "forced the rebels to leave": the object above does it."""
    if clause.parent is None:
        return None
    parent = view.parsed.clauses[clause.parent]
    if view.tokens[parent.verb.head].lemma not in _OBJECT_CONTROL or parent.verb.passive:
        return None
    behind = [o for o in parent.objects if not view.is_time(view.number(o))]
    return view.number(behind[0]) if behind else None


def _nearest(view: View, clause: Clause) -> int | None:
    """ "in an attack targeting a wedding", "militants holding the town": the noun right before the participle."""
    k = view.number(clause.verb) - 1
    if clause.verb.form != "ing" or not view.is_phrase(k) or view.is_time(k):
        return None
    if k and view.tokens[view.chunks[k - 1].head].lemma in _LINKS:
        return None
    lemma = view.tokens[clause.verb.head].lemma
    deed = kinds.listed(view.head(k), "attack") or kinds.listed(view.head(k), "blast")
    armed = kinds.is_kind(view, k, "armed") and lemma in _OF_NEAREST
    return k if deed or armed else None


def _behind_saying(view: View, clause: Clause) -> Clause | None:
    """ "The army hit two camps the statement said killing six": the participle goes on about the army."""
    if clause.parent is None or clause.verb.form != "ing":
        return None
    parent = view.parsed.clauses[clause.parent]
    if (
        view.tokens[parent.verb.head].lemma not in SAYING
        or clause.parent == 0
        or view.tokens[clause.verb.first - 1].tag == "IN"
    ):
        return None
    above = view.parsed.clauses[clause.parent - 1]
    return above if not parent.objects and not parent.adjuncts else None


def _predicated(view: View, clause: Clause) -> int | None:
    """ "the militia is the force fighting the army": what the linking verb says is said of its subject."""
    if clause.parent is None or clause.verb.form != "ing" or clause.subject is None:
        return None
    parent = view.parsed.clauses[clause.parent]
    k = view.number(clause.verb) - 1
    linking = view.tokens[parent.verb.head].lemma in _LINKS and view.is_phrase(k) and view.number(parent.verb) == k - 1
    return view.number(parent.subject) if linking and parent.subject is not None else None


def _person(view: View, k: int) -> int:
    """ "the fighters in the town who": who is no place, so the phrase that the place hangs on."""
    while k > 1 and view.preposition(k) and view.is_phrase(k - 2) and not kinds.listed(view.head(k), "armed"):
        if not kinds.listed(view.head(k), "place") and not view.is_name(k):
            break
        k -= 2
    return k
