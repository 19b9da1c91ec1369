"""What each feature of a link says, in words."""

from collections.abc import Callable, Mapping
from typing import Any

Detail = Mapping[str, Any]


def _topic(level: str, value: float, detail: Detail) -> str:
    if level == "differ":
        return f"They ask different things: {detail.get('a')}, {detail.get('b')}."
    about = detail.get("a", "the same thing")
    return f"Both are about {about}. The score starts below zero, as few such claims answer the same question."


def _pairwise(same: str, differ: str) -> Callable[[str, float, Detail], str]:
    def said(level: str, value: float, detail: Detail) -> str:
        return f"{differ}: {_listed(detail, 'a')}, {_listed(detail, 'b')}." if level in _AGAINST else f"{same}."

    return said


_AGAINST = frozenset({"differ", "unlike"})


def _place(level: str, value: float, detail: Detail) -> str:
    if level == "same":
        return f"Both name {detail.get('a')}."
    if level == "shared":
        return f"Both sentences name {_listed(detail, 'shared')}."
    if level == "wider":
        return f"One place is wider known than the other: {detail.get('a')}, {detail.get('b')}."
    a, b = detail.get("a") or "not told", detail.get("b") or "not told"
    return f"{_PLACES.get(level, 'Places differ')}: {a}, {b}."


_PLACES = {
    "one scene": "The openings of both articles name both places",
    "told together": "A sentence of one of the articles names both places",
    "told apart": "A sentence of one of the articles counts the two places apart",
    "scene shared": "The places that the openings of the articles name meet",
    "scene differs": "The places that the openings of the articles name differ",
}


def _date(level: str, value: float, detail: Detail) -> str:
    if level == "one dated back":
        return "One is dated back in its article, the other is its news."
    if level == "news since":
        return "One is of days to which the article of the other dates the like, as past."
    if level == "one known":
        return "One tells when, the other can't be dated."
    if level == "unknown":
        return "One of them, or both, can't be dated."
    taken = " (a date was taken from the day of publication)" if level.endswith("taken") else ""
    a, b = _span(detail.get("a")), _span(detail.get("b"))
    if level.startswith(("apart", "far apart", "near")):
        return f"They are {detail.get('days')} days apart: {a}, {b}{taken}."
    if level.startswith("within"):
        return f"One time lies within the other: {a}, {b}{taken}."
    if level.startswith("day in period"):
        return f"One tells of days, the other of a longer period: {a}, {b}{taken}."
    words = "The periods meet" if "period" in level else "The days meet"
    return f"{words}: {a}, {b}{taken}."


def _population(level: str, value: float, detail: Detail) -> str:
    a, b = detail.get("a"), detail.get("b")
    if level in ("same", "unsaid"):
        return f"Both count {a}."
    if level == "open":
        return "One counts people, the other civilians; both may mean everybody who was hit."
    return f"They count different people: {a}, {b}."


def _part(level: str, value: float, detail: Detail) -> str:
    return {
        "of the other": "One figure is a part of the other.",
        "of one whole": "Both figures are parts of one larger figure.",
        "one of them": "One figure is a part of a larger one, the other is not.",
        "both": "Both figures are parts of larger ones.",
    }.get(level, "One figure may be a part of the other.")


def _increment(level: str, value: float, detail: Detail) -> str:
    both = "Both add deaths to an earlier toll."
    return both if level == "both" else "One adds deaths to an earlier toll, the other is a whole toll."


def _habit(level: str, value: float, detail: Detail) -> str:
    both = "Both are told as background, of what happens often or happened before."
    return both if level == "both" else "One is news, the other is told as background."


def _scope(level: str, value: float, detail: Detail) -> str:
    return {
        "both events": "Both count one event.",
        "both totals": "Both are running totals over many events.",
    }.get(level, "One counts one event, the other is a running total.")


def _total(level: str, value: float, detail: Detail) -> str:
    return {
        "both whole": "Both totals are of a whole war or crisis.",
        "one whole": "One total is of a whole war or crisis, the other is not.",
    }.get(level, "Neither total is of a whole war or crisis.")


def _extent(level: str, value: float, detail: Detail) -> str:
    return {
        "both whole": "Both speak of the whole place.",
        "both parts": "Both speak of a part of the place.",
    }.get(level, "One speaks of a part of the place, the other of the whole.")


def _actor(level: str, value: float, detail: Detail) -> str:
    if level == "differ":
        return f"They name different doers: {detail.get('a')}, {detail.get('b')}."
    return f"Both name the same doer: {detail.get('a')}, {detail.get('b')}."


def _counted(level: str, value: float, detail: Detail) -> str:
    words = "The words for it are alike" if level == "alike" else "The words for it differ"
    return f"{words}: {detail.get('a')}; {detail.get('b')}."


def _parties(level: str, value: float, detail: Detail) -> str:
    if level == "shared":
        return f"Both name {_listed(detail, 'names')}."
    return f"They name different parties: {_listed(detail, 'a')}; {_listed(detail, 'b')}."


def _story(level: str, value: float, detail: Detail) -> str:
    if level == "one article":
        return "One article makes both claims."
    later = ", but the articles are days apart" if level == "later" else ""
    if names := _listed(detail, "names"):
        return f"Both articles name {names}{later}."
    return f"The articles have no rare name in common{later}."


def _share(words: str) -> Callable[[str, float, Detail], str]:
    def said(level: str, value: float, detail: Detail) -> str:
        return f"{words}: {round(100 * value)} of 100."

    return said


def _focus(level: str, value: float, detail: Detail) -> str:
    return {
        "both main": "Both claims are about the main event of their article.",
        "both aside": "Both claims are told aside from the main event of their article.",
    }.get(level, "One claim is about its article's main event, the other is told aside.")


def _role(level: str, value: float, detail: Detail) -> str:
    one, other = (_ROLES.get(role, role) for role in level.split(" & "))
    return f"Each sentence {one}." if one == other else f"One sentence {one}, the other {other}."


_ROLES = {
    "opens": "opens its article",
    "takes up": "takes up what was told",
    "new": "tells something new",
    "aside": "turns aside",
    "plain": "goes on",
}


def _matter(level: str, value: float, detail: Detail) -> str:
    if words := _listed(detail, "words"):
        return f"Both sentences use the words {words}."
    return "The sentences have no telling word in common."


def _slot(level: str, value: float, detail: Detail) -> str:
    copied = ", and one text is a copy of the other" if level == "copy" else ""
    return f"The words around them are alike, {round(100 * value)} of 100{copied}."


def _sentence(level: str, value: float, detail: Detail) -> str:
    return "One sentence makes both claims, and a sentence rarely answers a question twice."


FEATURES: dict[str, Callable[[str, float, Detail], str]] = {
    "topic": _topic,
    "place": _place,
    "date": _date,
    "population": _population,
    "part": _part,
    "increment": _increment,
    "habit": _habit,
    "scope": _scope,
    "total": _total,
    "means": _pairwise("Both tell of the same kind of event", "They tell of different kinds of event"),
    "extent": _extent,
    "actor": _actor,
    "counted": _counted,
    "parties": _parties,
    "story": _story,
    "lead": _share("What the sentences share with what the other article is mainly about"),
    "focus": _focus,
    "role": _role,
    "wording": _share("The wording is alike, figures left out"),
    "slot": _slot,
    "subject matter": _matter,
    "sentence": _sentence,
}


def _listed(detail: Detail, key: str) -> str:
    told = detail.get(key)
    return ", ".join(map(str, told)) if isinstance(told, (list, tuple)) else str(told or "")


def _span(days: object) -> str:
    first, last = days if isinstance(days, (list, tuple)) and len(days) == 2 else (None, None)
    if first == last:
        return str(first or "no date")
    return f"{first} to {last}" if first and last else f"since {first}" if first else f"until {last}"
