"""Money: the sign, code or name beside a number, as an ISO 4217 code."""

from app.extract.quantities.lexer import Words
from app.extract.quantities.lexicon import table, word_set
from app.extract.quantities.numeral import Numeral
from app.extract.quantities.phrases import Phrases

_MONEY = table("currencies")
_SIGNS: dict[str, str] = _MONEY["signs"]
_CODES = {code.lower(): "CNY" if code == "RMB" else code for code in _MONEY["codes"]["iso"]}
_NAMES: Phrases[str] = Phrases({name: code for code, names in _MONEY["names"].items() for name in names})
_POUNDS = word_set("currencies", "pounds", "words")
_MONEY_WORDS = word_set("currencies", "pounds", "money_words")
_WEIGHT_WORDS = word_set("currencies", "pounds", "weight_words")
_BETWEEN = frozenset({"of", "a", "an"})  # a share and its unit
_US = frozenset({"us", "u.s."})
_REACH = 8


def money_before(words: Words, first: int) -> tuple[int, str] | None:
    """The money sign or code just before the number at ``first``: the index of its first word, and its code."""
    at = first - 1
    if words.kind[at] == "s":
        begin = at - 1 if words.lower[at] == "$" and words.lower[at - 1] in _US else at
        return begin, _code(words.lower[at])
    if words.lower[at] == "." and words.lower[at - 1] == "rs":
        return at - 1, _SIGNS["rs"]
    if words.raw[at].isupper() and words.lower[at] in _CODES:
        return at, _CODES[words.lower[at]]
    if words.raw[at] in {"Rs", "RM", "Tk", "KSh", "SFr"}:
        return at, _SIGNS[words.lower[at]]
    return None


def _code(sign: str) -> str:
    return _SIGNS.get(sign) or _CODES.get(sign, sign.upper())


def unit_place(words: Words, numeral: Numeral) -> int:
    """Where the unit of a number is looked for: behind it, past a hyphen, "millions of" dollars, "half a" percent."""
    at = numeral.last
    if words.hyphen(at) or (numeral.vague and words.lower[at] == "of"):
        return at + 1
    if numeral.fraction:
        while words.lower[at] in _BETWEEN:
            at += 1
    return at


def money_after(words: Words, numeral: Numeral) -> tuple[int, str] | None:
    """The currency's name, sign or code after the number: the index after it, and its code."""
    at = unit_place(words, numeral)
    found = _NAMES.at(words, at)
    if found is not None:
        return found
    if words.kind[at] == "s" and words.glued(at) and words.kind[at + 1] != "n":
        return at + 1, _code(words.lower[at])
    if words.raw[at].isupper() and words.lower[at] in _CODES:
        return at + 1, _CODES[words.lower[at]]
    if words.lower[at] in _POUNDS:
        return at + 1, "GBP" if _are_money(words, numeral) else "lb"
    return None


def _are_money(words: Words, numeral: Numeral) -> bool:
    around = words.lower[max(0, numeral.first - _REACH) : numeral.last + _REACH]
    if words.lower[unit_place(words, numeral) + 1] == "of":
        return False
    if numeral.scale >= 1000 or (
        numeral.value >= 1000 and not words.hyphen(numeral.last) and _WEIGHT_WORDS.isdisjoint(around)
    ):
        return True
    return not _MONEY_WORDS.isdisjoint(around)
