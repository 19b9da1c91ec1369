"""Events that a clause states: a frame whose arguments are all there."""

from dataclasses import dataclass

from app.domain.terms import Hedge, Polarity, Predicate
from app.extract.statements import kinds
from app.extract.statements.arguments import Arguments
from app.extract.statements.control import LINKS, controlling
from app.extract.statements.frames import FRAMES, KINDS, Frame
from app.extract.statements.verbs import keys
from app.extract.statements.view import View

_BY_DEEDS = frozenset({Predicate.ATTACKED, Predicate.USED_WEAPON})


@dataclass(slots=True)
class Event:
    """A predicate with its actor and object as indices of chunks; ``actor_span`` and ``object_span`` are token ranges.

    A span that is set goes before the chunk: it is a part of a phrase ("rebel" of "rebel control").
    """

    predicate: Predicate
    actor: int | None
    object: int | None
    noun: int | None = None
    hedge: Hedge = Hedge.NONE
    polarity: Polarity = Polarity.AFFIRMED
    actor_span: tuple[int, int] | None = None
    object_span: tuple[int, int] | None = None


def events(view: View, number: int) -> list[Event]:
    """The events of one clause, at most one of each predicate."""
    clause = view.parsed.clauses[number]
    frames = [frame for key in keys(view, clause) for frame in FRAMES.get(key, ())]
    if not frames and view.tokens[clause.verb.head].lemma not in LINKS:
        return []
    arguments = Arguments(view, clause)
    found: dict[Predicate, Event] = {}
    for frame in frames:
        if frame.predicate not in found and (event := _matched(arguments, frame)) is not None:
            found[frame.predicate] = event
    if (held := controlling(arguments)) is not None and Predicate.TOOK_CONTROL not in found:
        found[Predicate.TOOK_CONTROL] = Event(Predicate.TOOK_CONTROL, None, held[1], actor_span=held[0])
    if Predicate.TOOK_CONTROL in found:
        found.pop(Predicate.WITHDREW, None)  # "fell back under government control"
    _weapon_of_deed(arguments, found)
    return list(found.values())


def _matched(arguments: Arguments, frame: Frame) -> Event | None:
    noun = None
    if frame.noun is not None:
        noun = arguments.noun(*frame.noun)
        if noun is None:
            return None
    target = arguments.fill(frame.object, frame.object_kind, noun)
    actor = arguments.fill(frame.actor, "", noun)
    if actor is not None and not _acts(arguments, actor, frame):
        return None
    span = _modifier(arguments.view, noun) if any(s.startswith("as:") for s in frame.actor) and actor is None else None
    if not _complete(arguments, frame, actor if span is None else noun, target, noun):
        return None
    if frame.predicate is Predicate.USED_WEAPON and target is not None and _harmless_use(arguments, target):
        return None
    if frame.predicate is Predicate.CLASHES and _is_mission(arguments, target):
        return None
    return _settled(arguments.view, frame, actor, target, noun, span)


def _is_mission(arguments: Arguments, target: int | None) -> bool:
    """ "a coalition fighting the group in Yemen" tells what it is for: no place smaller than a country."""
    clause = arguments.clause
    described = clause.verb.form == "ing" and arguments.surface is not None
    return described and (target is None or kinds.is_country(arguments.view, target))


def _harmless_use(arguments: Arguments, target: int) -> bool:
    """ "use gas to heat their homes": what is a weapon only where it is used on somebody."""
    return kinds.is_mere(arguments.view, target) and arguments.fill(["on", "against", "at"], "", None) is None


def _acts(arguments: Arguments, actor: int, frame: Frame) -> bool:
    if frame.predicate is Predicate.ATTACKED and _of_unarmed(arguments.view, actor):
        return False
    return not frame.actor_kind or kinds.is_kind(arguments.view, actor, frame.actor_kind)


def _of_unarmed(view: View, k: int) -> bool:
    """ "the strike by teachers" is no attack."""
    doers = [phrase for preposition, phrase in view.complements(k) if preposition == "by"]
    return bool(doers) and not is_doer(view, k) and not any(kinds.is_kind(view, at, "armed") for at in doers)


def _complete(arguments: Arguments, frame: Frame, actor: int | None, target: int | None, noun: int | None) -> bool:
    if frame.needs in ("object", "both") and (target is None or (target == actor and noun is None)):
        return False
    return frame.needs not in ("actor", "both") or actor is not None


def _settled(
    view: View, frame: Frame, actor: int | None, target: int | None, noun: int | None, span: tuple[int, int] | None
) -> Event:
    event = Event(frame.predicate, actor, target, noun, frame.hedge, frame.polarity, span)
    if frame.predicate is Predicate.USED_WEAPON and target is not None:
        event.object_span = kinds.weapon(view, target)
    if frame.predicate in _BY_DEEDS and actor is not None and not is_doer(view, actor):
        event.actor, event.actor_span = _owner(view, actor)
    return event


def is_doer(view: View, k: int) -> bool:
    """Whether a phrase names somebody, or arms that stand for somebody, and not the attack itself."""
    head = kinds.core(view, k)
    if head.endswith("bomber") or kinds.listed(head, "armed"):
        return True
    return not any(kinds.listed(head, kind) for kind in ("attack", "blast", "explosive"))


def _owner(view: View, k: int) -> tuple[int | None, tuple[int, int] | None]:
    """Whose an attack is: "by" behind it, or words before it that name a side ("regime air strikes")."""
    for preposition, phrase in view.complements(k):
        if preposition in ("by", "from") and kinds.is_kind(view, phrase, "armed"):
            return phrase, None
    if (thrower := _thrower(view, k)) is not None:
        return thrower, None
    chunk = view.chunks[k]
    sided = any(_sides(view, at) for at in range(chunk.first, chunk.last))
    return (k, None) if sided else (None, None)


def _thrower(view: View, k: int) -> int | None:
    """Who is behind "by" where a participle follows: "rockets fired by rebels"."""
    reduced = k + 3 < len(view.chunks) and view.chunks[k + 1].kind == "VG" and view.chunks[k + 1].passive
    named = reduced and view.is_phrase(k + 3) and view.preposition(k + 3) == "by"
    return k + 3 if named and kinds.is_kind(view, k + 3, "armed") else None


def _sides(view: View, at: int) -> bool:
    token = view.tokens[at]
    if token.lower in KINDS["sided"]:
        return True
    return token.shape == "X" and token.lower.endswith(
        ("ian", "ish", "ese", "ean", "ani", "aqi", "emi", "i-led", "-led")
    )


def _modifier(view: View, noun: int | None) -> tuple[int, int] | None:
    """The words before the noun without its determiner: "government" of "the government control"."""
    if noun is None:
        return None
    chunk = view.chunks[noun]
    first = chunk.first
    while first < chunk.head and (
        view.tokens[first].tag in ("DT", "PRP$") or view.tokens[first].lower in ("full", "total", "complete")
    ):
        first += 1
    last = chunk.head
    while last > first and view.tokens[last - 1].tag == "POS":
        last -= 1
    return (first, last) if last > first else None


def _weapon_of_deed(arguments: Arguments, found: dict[Predicate, Event]) -> None:
    """ "a barrel bomb attack carried out by the army" states the weapon beside the attack."""
    event = found.get(Predicate.ATTACKED)
    if event is None or Predicate.USED_WEAPON in found:
        return
    for k in (event.noun, arguments.doer, arguments.theme if event.noun is not None else None):
        if k is not None and (span := kinds.deed_weapon(arguments.view, k)) is not None:
            found[Predicate.USED_WEAPON] = Event(
                Predicate.USED_WEAPON,
                event.actor,
                None,
                event.noun,
                event.hedge,
                event.polarity,
                event.actor_span,
                span,
            )
            return
