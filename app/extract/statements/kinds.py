"""What kind of thing a phrase names: a place, somebody in arms, a deed of arms, a weapon."""

from collections.abc import Callable

from app.extract.lexicon import singular
from app.extract.statements.frames import COUNTRIES, KINDS, WEAPON_MODIFIERS, WEAPON_STAND_INS, WEAPONS, WEAPONS_ALONE
from app.extract.statements.view import View

_NAMED = frozenset({"place", "armed"})
_ALONE = frozenset({"rest", "remainder", "half", "all", "most", "much", "one", "quarter", "third"})
_STANDING = frozenset({"it", "they", "them", "both", "who", "which", "that"})
_POINTING = frozenset({"the", "these", "those", "such"})
_LONGEST = max(len(phrase) for phrase in WEAPONS)


def is_kind(view: View, k: int, kind: str) -> bool:
    """Whether the phrase at ``k`` is of a kind of targets.toml, of a special kind below, or not of it ("!kind").

    Names and standing pronouns pass for places and for those in arms; of a part the whole is asked.
    """
    if kind.startswith("!"):
        return not is_kind(view, k, kind[1:])
    if (special := _SPECIAL.get(kind)) is not None:
        return special(view, k)
    if kind not in _NAMED:
        return listed(view.head(k), kind) or listed(core(view, k), kind)
    if (whole := _whole(view, k)) is not None:
        return is_kind(view, whole, kind)
    return _is_named(view, k, kind) or (listed(view.head(k), kind) and not _excluded(view, k, kind))


def _is_named(view: View, k: int, kind: str) -> bool:
    return (view.head(k) in _STANDING or view.is_name(k)) and not _excluded(view, k, kind)


def _excluded(view: View, k: int, kind: str) -> bool:
    if kind == "place" and any(word in KINDS["title"] for word in view.lowered(k)[:-1]):
        return True
    if view.head(k) in KINDS["partial"] and view.head(k) not in _ALONE:
        return True
    return kind == "armed" and listed(view.head(k), "harmless")


def _is_violent(view: View, k: int) -> bool:
    """Somebody in arms, an attack, or what it throws: not the weather."""
    return not is_kind(view, k, "harmless") and any(
        is_kind(view, k, one) for one in ("armed", "attack", "blast", "ordnance")
    )


def _is_striker(view: View, k: int) -> bool:
    """The same, but nothing that goes off by itself."""
    return any(is_kind(view, k, one) for one in ("armed", "attack", "ordnance"))


def _is_force(view: View, k: int) -> bool:
    """Somebody in arms by the word or an acronym: a mere name may be anybody's."""
    named = view.tokens[view.chunks[k].head].shape == "A" or view.head(k) in _STANDING
    return named or listed(core(view, k), "armed")


def _whole(view: View, k: int) -> int | None:
    """What a phrase is a part of: "most of the delta", "the rest of the injured"."""
    partial = view.head(k) in KINDS["partial"] and view.is_phrase(k + 2) and view.preposition(k + 2) == "of"
    return k + 2 if partial else None


def is_country(view: View, k: int) -> bool:
    """Whether a phrase is the name of a whole country."""
    return " ".join(word for word in view.lowered(k) if word != "the") in COUNTRIES


def core(view: View, k: int) -> str:
    """The head of what a phrase counts: "strikes" of "a series of strikes", "a wave of strikes"."""
    if (
        view.head(k) in KINDS["measure"] | KINDS["partial"]
        and view.is_phrase(k + 2)
        and view.preposition(k + 2) == "of"
    ):
        return view.head(k + 2)
    return view.head(k)


def listed(word: str, kind: str) -> bool:
    """Whether a lower-case noun, or its singular, is listed under a kind; of "one-two" the last part counts too."""
    words = KINDS[kind]
    one = singular(word)
    if word in words or one in words or (one == word and word.removesuffix("s") in words):
        return True
    return "-" in word and singular(word.rsplit("-", 1)[1]) in words


def weapon(view: View, k: int) -> tuple[int, int] | None:
    """The tokens of the weapon that a phrase names ("chlorine gas"), None where it names none."""
    chunk = view.chunks[k]
    words = view.lowered(k)
    for size in range(min(_LONGEST, len(words)), 0, -1):
        for at in range(len(words) - size + 1):
            run = tuple(words[at : at + size])
            if len(words) > 1 and words[0] in _POINTING and run == (words[-1],) and run[0] in WEAPON_STAND_INS:
                return chunk.first, chunk.last
            if run in WEAPONS and (run not in WEAPONS_ALONE or at + size == len(words)):
                return chunk.first + at, chunk.first + at + size
    return None


def is_mere(view: View, k: int) -> bool:
    """Whether the weapon of a phrase is one that has peaceful uses too ("gas")."""
    found = weapon(view, k)
    return found is not None and tuple(t.lower for t in view.tokens[found[0] : found[1]]) in WEAPONS_ALONE


def deed_weapon(view: View, k: int) -> tuple[int, int] | None:
    """The tokens of the weapon in the words for a deed: "a chemical attack", "barrel bomb attacks"."""
    chunk = view.chunks[k]
    if not (is_kind(view, k, "attack") or is_kind(view, k, "blast")):
        return None
    if (found := weapon(view, k)) is not None:
        return found
    for at in range(chunk.first, chunk.head):
        if view.tokens[at].lower in WEAPON_MODIFIERS:
            return at, at + 1
    return None


_SPECIAL: dict[str, Callable[[View, int], bool]] = {
    "weapon": lambda view, k: weapon(view, k) is not None,
    "violent": _is_violent,
    "striker": _is_striker,
    "force": _is_force,
    "pronoun": lambda view, k: view.is_pronoun(k),
}
