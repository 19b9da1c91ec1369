"""Titles of questions that ask for a number."""

from collections.abc import Callable, Sequence

from app.domain.claim import Counting
from app.domain.matching import MatchClaim
from app.domain.terms import Measure, Population, Scope
from app.match import camps, doers
from app.match.title_parts import most, party, plain_doer, plural, short, words


def ask(claims: Sequence[MatchClaim], where: str, when: str) -> str:
    """The question without its mark; the claims are counts of one measure."""
    contents = [claim.read.content for claim in claims if isinstance(claim.read.content, Counting)]
    measure = contents[0].measure
    if measure in _SPECIAL:
        return _SPECIAL[measure](claims, contents, f"{where} {when}")
    done = words()["measures"].get(str(measure))
    if not done:
        return f"How many {_things(contents)} were reported {where} {when}"
    by = _by(claims)
    verb = "have been" if not by and (_running(contents) or when.startswith("since")) else "were"
    return f"How many {_who(contents)} {verb} {done} {by} {where} {when}"


def _who(contents: Sequence[Counting]) -> str:
    if not contents[0].measure.of_people:
        return _things(contents)
    population = _population(contents)
    noun = words()["populations"][population]
    return f"{_camp(contents)} {noun}".strip() if population in (Population.FIGHTERS, Population.SOLDIERS) else noun


def _population(contents: Sequence[Counting]) -> str:
    """The population told most often, where one is told beside "people"."""
    told = [str(content.population) for content in contents if content.population]
    return most(name for name in told if name != Population.PEOPLE) or Population.PEOPLE


def _camp(contents: Sequence[Counting]) -> str:
    found = [sorted(camps.of(content.counted).sides & _NAMES.keys()) for content in contents]
    return _NAMES.get(most(names[0] for names in found if names), "")


_NAMES = {"islamic state": "Islamic State", "rebels": "rebel", "kurds": "Kurdish", "state": "government"}


def _things(contents: Sequence[Counting]) -> str:
    noun = most(content.figure.unit for content in contents) or most(short(content.counted) for content in contents)
    unit = words()["units"].get(noun)
    return unit or (plural(noun.lower()) if noun else "things")


def _by(claims: Sequence[MatchClaim]) -> str:
    told = [(short(doers.of(claim)), claim.read.places) for claim in claims]
    named = [doer for doer, places in told if doer and plain_doer(doer, places)]
    doer = most(party(name) for name in named)
    return f"by {doer}" if doer else ""


def _running(contents: Sequence[Counting]) -> bool:
    return all(content.scope is Scope.CUMULATIVE for content in contents)


def _distance(claims: Sequence[MatchClaim], contents: Sequence[Counting], setting: str) -> str:
    pair = most(" from ".join(claim.read.places[:2]) for claim in claims if len(claim.read.places) > 1)
    return f"How far is {pair}" if pair else f"What distance was reported {setting}"


def _duration(claims: Sequence[MatchClaim], contents: Sequence[Counting], setting: str) -> str:
    return f"How many {_things(contents)} was it said to take {setting}"


def _money(claims: Sequence[MatchClaim], contents: Sequence[Counting], setting: str) -> str:
    currency = most(content.figure.unit for content in contents)
    return f"What sum of money {f'in {currency}' if currency else ''} was reported {setting}"


def _percentage(claims: Sequence[MatchClaim], contents: Sequence[Counting], setting: str) -> str:
    counted = most(short(content.counted) for content in contents)
    return f"What percentage {f'of {counted}' if counted and counted != '%' else ''} was reported {setting}"


_Ask = Callable[[Sequence[MatchClaim], Sequence[Counting], str], str]
_SPECIAL: dict[Measure, _Ask] = {
    Measure.DISTANCE: _distance,
    Measure.DURATION: _duration,
    Measure.MONEY: _money,
    Measure.PERCENTAGE: _percentage,
}
