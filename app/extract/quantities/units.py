"""The unit of a number: percent, money, a unit of measure, otherwise the noun that it counts."""

from app.extract.quantities.lexer import Words
from app.extract.quantities.lexicon import table
from app.extract.quantities.money import money_after, money_before, unit_place
from app.extract.quantities.numeral import Numeral
from app.extract.quantities.phrases import Phrases

_UNITS: Phrases[str] = Phrases(
    {form: symbol for symbol, forms in table("units")["words"].items() for form in forms},
)
_GLUED: dict[str, str] = {form: symbol for symbol, forms in table("units")["glued"].items() for form in forms}

_SPACED = frozenset("mgt")  # letters that may also stand apart from their digits, before a mark
_SHORT = frozenset({"pc", "ps", "ms", "min", "ha", "bp", "pp"})  # also words or names; never after "several"


def written_unit(words: Words, numeral: Numeral) -> None:
    """Set the unit of a number whose unit is part of how it is written: "$2.5 billion", "50km", "3.2 per cent"."""
    if numeral.unit:
        return
    before = money_before(words, numeral.first)
    if before is not None:
        numeral.begin, numeral.unit = before
        numeral.money = True
        return
    found = measure_at(words, numeral)
    after = None if found is not None else money_after(words, numeral)
    if found is None and after is None:
        return
    finish, numeral.unit = found or after or (numeral.last, "")
    numeral.money = after is not None
    if words.hyphen(numeral.last) or unit_place(words, numeral) == numeral.last:  # not "millions" of dollars
        numeral.finish = finish


def measure_at(words: Words, numeral: Numeral) -> tuple[int, str] | None:
    """The unit of measure after a number: the index after it, and its symbol."""
    at = unit_place(words, numeral)
    found = _UNITS.at(words, at)
    if found is not None:
        return None if words.lower[at] in _SHORT and numeral.vague else found
    written = words.raw[at]
    if written in _SPACED and words.kind[at + 1] == "p":
        return at + 1, _GLUED[written]
    if written in _GLUED and words.glued(at) and (at == numeral.last or written.islower()):
        return at + 1, _GLUED[written]
    return None
