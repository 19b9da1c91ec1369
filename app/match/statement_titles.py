"""Titles of questions about what was done, by whom, and whether it was so."""

from collections.abc import Callable, Sequence

from app.domain.claim import Stating
from app.domain.matching import MatchClaim
from app.domain.terms import Polarity, Predicate
from app.match import camps
from app.match.title_parts import most, party, short, words
from app.match.words import fold


def ask(claims: Sequence[MatchClaim], where: str, when: str) -> str:
    """The question without its mark; the claims are statements of one topic."""
    contents = [claim.read.content for claim in claims if isinstance(claim.read.content, Stating)]
    return _ASK[contents[0].predicate](contents, where, when)


def _held(contents: Sequence[Stating], where: str, when: str) -> str:
    place = where.removeprefix("in ") or _object(contents) or "the place"
    return f"Who {'has held' if when.startswith('since') else 'held'} {place} {when}"


def _attacked(contents: Sequence[Stating], where: str, when: str) -> str:
    target = _object(contents)
    if target.split(" ")[-1].lower() in words()["deeds"]:
        return f"Who was behind {target} {_beside(target, where)} {when}"
    if not target:
        return _done(contents, "attack", "attacked", where.removeprefix("in ") or "the place", "", when)
    return _done(contents, "attack", "attacked", target, _beside(target, where), when)


def _used(contents: Sequence[Stating], where: str, when: str) -> str:
    weapon = _object(contents) or "such weapons"
    return _done(contents, "use", "used", weapon, _beside(weapon, where), when)


def _done(contents: Sequence[Stating], base: str, past: str, what: str, where: str, when: str) -> str:
    """ "Did X attack Y?" where one party is charged and it is denied, "Who attacked Y?" otherwise."""
    if any(content.polarity is Polarity.DENIED for content in contents) and (doer := _one_actor(contents)):
        return f"Did {doer} {base} {what} {where} {when}"
    return f"Who {past} {what} {where} {when}"


def _claimed(contents: Sequence[Stating], where: str, when: str) -> str:
    return f"Who claimed responsibility for {_object(contents) or 'the attack'} {where} {when}"


def _agreed(contents: Sequence[Stating], where: str, when: str) -> str:
    return f"Who agreed to {_object(contents) or 'the deal'} {where} {when}"


def _object(contents: Sequence[Stating]) -> str:
    told = [party(short(content.object)) for content in contents]
    return most(phrase for phrase in told if phrase.lower().removeprefix("the ") not in words()["empty"])


def _beside(target: str, where: str) -> str:
    """The place, unless the target names it."""
    return "" if fold(where.removeprefix("in ")) in fold(target) else where


def _one_actor(contents: Sequence[Stating]) -> str:
    """The name told most for the one party that all statements may speak of; "" where several are named."""
    named = [content.subject for content in contents if short(content.subject)]
    kinds = [camps.of(name) for name in named]
    if any(a.differ(b) for a in kinds for b in kinds):
        return ""
    return most(party(short(name)) for name in named if any(word[:1].isupper() for word in name.split()))


_Ask = Callable[[Sequence[Stating], str, str], str]
_ASK: dict[Predicate, _Ask] = {
    Predicate.TOOK_CONTROL: _held,
    Predicate.WITHDREW: _held,
    Predicate.CLASHES: _held,
    Predicate.ATTACKED: _attacked,
    Predicate.USED_WEAPON: _used,
    Predicate.CLAIMED_RESPONSIBILITY: _claimed,
    Predicate.AGREED: _agreed,
}
