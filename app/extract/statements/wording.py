"""The words of a claim's actor and object, and the clause that states them both."""

from app.domain.terms import Predicate
from app.extract.statements import kinds
from app.extract.statements.events import Event
from app.extract.statements.frames import KINDS
from app.extract.statements.reference import Mentions, Role
from app.extract.statements.view import View

_LOYAL = frozenset({"loyal", "allied", "linked", "affiliated", "aligned", "close"})


def actor_words(view: View, event: Event, verb: int, mentions: Mentions) -> str:
    """The article's words for who did it, "" where nobody is named."""
    if event.actor_span is not None:
        return _without_participle(view.words(*event.actor_span))
    if event.actor is None or _nobody(view, event.actor):
        return ""
    if view.is_pronoun(event.actor):
        return mentions.resolve(view, event.actor, Role.ACTOR)
    if (owner := _owner_of_part(view, event.actor)) is not None:
        return view.words(*owner)
    return view.words(*actor_span(view, event.actor, verb))


def _owner_of_part(view: View, k: int) -> tuple[int, int] | None:
    """ "the bulk of the Taliban force" acts as the party that the force is named after."""
    if view.head(k) not in KINDS["partial"] or not view.is_phrase(k + 2) or view.preposition(k + 2) != "of":
        return None
    whole = view.chunks[k + 2]
    first = whole.first + (view.tokens[whole.first].tag == "DT")
    named = whole.head > first and all(t.tag == "NNP" for t in view.tokens[first : whole.head])
    return (first, whole.head) if named and view.head(k + 2) == "force" else None


def actor_span(view: View, k: int, verb: int) -> tuple[int, int]:
    """The tokens of a phrase with its of-phrases, that end before the verb where it stands before it."""
    chunk = view.chunks[k]
    stop = verb if chunk.first < verb else len(view.tokens)
    first = chunk.first + (view.tokens[chunk.first].lower == "that" and view.tokens[chunk.head].tag == "NNS")
    origin = k + 2
    if (
        view.is_phrase(origin)
        and view.preposition(origin) == "from"
        and view.is_name(origin)
        and view.chunks[origin].last <= stop
    ):
        return first, view.end(origin, stop)
    return first, _with_loyalty(view, k, view.end(k, stop), stop)


def _with_loyalty(view: View, k: int, last: int, stop: int) -> int:
    """ "fighters loyal to the president": the words that say whose they are."""
    at = next((n for n in range(k + 1, len(view.chunks)) if view.chunks[n].first == last), len(view.chunks))
    if at + 2 >= len(view.chunks) or view.chunks[at + 2].last > stop:
        return last
    loyal, joint = view.tokens[view.chunks[at].first].lower, view.chunks[at + 1].word
    if loyal not in _LOYAL or joint not in ("to", "with") or not view.is_phrase(at + 2):
        return last
    return view.end(at + 2, stop)


def _nobody(view: View, k: int) -> bool:
    first = view.tokens[view.chunks[k].first].lower
    return first in ("no", "neither") or first in KINDS["nobody"] or view.head(k) in KINDS["nobody"]


def _without_participle(words: str) -> str:
    """ "rebel" of "rebel-held"."""
    for ending in ("-held", "-controlled", "-run", "-ruled", "-occupied"):
        words = words.removesuffix(ending)
    return words


def object_words(view: View, event: Event, mentions: Mentions) -> str:
    """The article's words for the place, target, weapon, attack or deal, "" where none is told."""
    if event.object_span is not None:
        return view.words(*event.object_span)
    deed = taken_up(view, event)
    if deed is not None:
        return mentions.target if mentions.target and _definite(view, deed) else _plain_words(view, deed)
    if event.object is None:
        return ""
    if view.is_pronoun(event.object):
        held = event.predicate in (Predicate.TOOK_CONTROL, Predicate.WITHDREW)
        return mentions.resolve(view, event.object, Role.PLACE if held else Role.TARGET, event.actor)
    return view.words(*object_span(view, event))


def taken_up(view: View, event: Event) -> int | None:
    """The phrase for an attack whose target is not told beside it: "the strike was carried out by", "such raids"."""
    if event.predicate is not Predicate.ATTACKED:
        return None
    if event.object is None:
        noun = event.noun
        return noun if noun is not None and (kinds.is_kind(view, noun, "attack") or _of_blame(view, noun)) else None
    if view.is_pronoun(event.object):
        return event.object if event.object == event.noun else None
    deed = kinds.listed(view.head(event.object), "attack") or kinds.listed(view.head(event.object), "blast")
    return event.object if deed and not view.complements(event.object) else None


def _of_blame(view: View, k: int) -> bool:
    """ "denied any involvement": in the attack that was told of last."""
    return kinds.listed(view.head(k), "responsibility")


def _definite(view: View, k: int) -> bool:
    pointing = view.is_pronoun(k) or _of_blame(view, k)
    return pointing or view.tokens[view.chunks[k].first].lower in ("the", "this", "that", "these", "those")


def _plain_words(view: View, k: int) -> str:
    return (
        ""
        if view.is_pronoun(k) or _of_blame(view, k)
        else view.words(view.chunks[k].first, view.end(k, len(view.tokens)))
    )


def object_span(view: View, event: Event) -> tuple[int, int]:
    """The tokens of the object with its of-phrases and a phrase of place; (0, 0) where there is none."""
    if event.object_span is not None:
        return event.object_span
    if event.object is None:
        return 0, 0
    first = _behind_age(view, event.object)
    stop = len(view.tokens)
    for other in (event.noun, event.actor):
        if other is not None and other > event.object:
            stop = min(stop, view.chunks[other].first)
    return first, view.end(event.object, stop, locative=True)


def _behind_age(view: View, k: int) -> int:
    """Where the words begin that tell which: behind "no", behind an age ("the 900-year-old bridge")."""
    chunk = view.chunks[k]
    if view.tokens[chunk.first].lower == "no" and chunk.last - chunk.first > 1:
        return chunk.first + 1
    ages = [
        i
        for i in range(chunk.first, chunk.head)
        if view.tokens[i].shape == "9" and view.tokens[i].lower.endswith("-old")
    ]
    return ages[-1] + 1 if ages else chunk.first


def clause_span(view: View, number: int, event: Event) -> tuple[int, int]:
    """The tokens from the first to the last word of the verb, its actor and its object."""
    clause = view.parsed.clauses[number]
    parts = [(clause.verb.first, clause.verb.last)]
    if event.noun is not None and (not clause.shared or view.chunks[event.noun].first >= clause.verb.first):
        parts.append((view.chunks[event.noun].first, view.chunks[event.noun].last))
    if event.actor is not None and _near(view, number, event.actor):
        parts.append(actor_span(view, event.actor, clause.verb.first))
    if event.actor_span is not None:
        parts.append(event.actor_span)
    before = view.number(clause.verb) - 1
    if clause.verb.form == "ing" and view.is_phrase(before) and kinds.listed(view.head(before), "attack"):
        parts.append((view.chunks[before].first, view.chunks[before].last))
    surface = clause.subject
    if surface is not None and not clause.shared and surface.last <= clause.verb.first:
        parts.append((surface.first, surface.last))
    if event.object is not None and _near(view, number, event.object):
        parts.append(object_span(view, event))
    return min(first for first, _ in parts), max(last for _, last in parts)


def _near(view: View, number: int, k: int) -> bool:
    """Whether a phrase stands in the clause itself, and not in the one that this one shares its subject with."""
    clause = view.parsed.clauses[number]
    return not clause.shared or view.chunks[k].first >= clause.verb.first or view.chunks[k].last == clause.verb.first


def phrase_span(view: View, event: Event) -> tuple[int, int]:
    """The tokens of an event told by a noun: the noun with its sides and its place."""
    parts = [
        (view.chunks[k].first, view.end(k, len(view.tokens)))
        for k in (event.noun, event.actor, event.object)
        if k is not None
    ]
    return min(first for first, _ in parts), max(last for _, last in parts)
