"""The words that tell time, from the vocabulary."""

from typing import Final

from app.extract.names.ordinary import load
from app.extract.names.words import LOWER, Words

_TIMES: Final = load("times.toml")

WEEKDAYS: Final[dict[str, int]] = {name: i for i, name in enumerate(_TIMES["weekdays"])}
SHORT_WEEKDAYS: Final[dict[str, int]] = _TIMES["short_weekdays"]
MONTHS: Final[dict[str, int]] = {name: i + 1 for i, name in enumerate(_TIMES["months"])}
SHORT_MONTHS: Final[dict[str, int]] = _TIMES["short_months"]
DOUBTFUL_MONTHS: Final = frozenset(_TIMES["doubtful_months"])
BEFORE_MONTH: Final = frozenset(_TIMES["before_month"])
NOT_AFTER: Final = frozenset(_TIMES["not_after"])
NOT_BEFORE: Final[tuple[str, ...]] = tuple(_TIMES["not_before"])
DAY_PARTS: Final = frozenset(_TIMES["day_parts"])
BEFORE_YEAR: Final = frozenset(_TIMES["before_year"])
BEFORE_OF_YEAR: Final = frozenset(_TIMES["before_of_year"])
SEASONS: Final[dict[str, tuple[int, int]]] = {name: tuple(ends) for name, ends in _TIMES["seasons"].items()}
THIRDS: Final[dict[str, int]] = {
    word: which for which, key in enumerate(("early", "middle", "late")) for word in _TIMES[key]
}
NUMBERS: Final[dict[str, int]] = _TIMES["numbers"]
ORDINALS: Final = frozenset(_TIMES["ordinals"])
UNITS: Final[dict[str, str]] = _TIMES["units"]
LAST: Final = frozenset(_TIMES["last"])
THIS: Final = frozenset(_TIMES["this"])
NEXT: Final = frozenset(_TIMES["next"])
AGO: Final = frozenset(_TIMES["ago"])

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2099
_DAYS: Final = 31
_SUFFIXES: Final = ("st", "nd", "rd", "th")


def norm(text: Words, at: int) -> str:
    """The word at an index as it is compared, "" outside the text."""
    return text.norms[at] if 0 <= at < len(text.norms) else ""


def joined(text: Words, at: int, gaps: frozenset[str] = frozenset({" ", ", ", "\n", "  "})) -> bool:
    """Whether a word belongs to the one before it; ``gaps`` are what may stand between them."""
    return 0 < at < len(text.norms) and text.gap(at) in gaps


def weekday(text: Words, at: int) -> int | None:
    """0 for Monday to 6 for Sunday where a word is a weekday's name, also with a possessive "s" without apostrophe."""
    word = norm(text, at)
    number = WEEKDAYS.get(word, WEEKDAYS.get(word[:-1]) if word.endswith("s") else None)
    return None if number is None or text.shapes[at] == LOWER else number


def month(text: Words, at: int) -> int | None:
    """1 to 12 where a word is a month's name or its short form."""
    word = norm(text, at)
    number = MONTHS.get(word) or SHORT_MONTHS.get(word) or (MONTHS.get(word[:-1]) if word.endswith("s") else None)
    return None if number is None or text.shapes[at] == LOWER else number


def day_number(text: Words, at: int) -> int | None:
    """1 to 31 where a word is a day of the month ("14", "14th")."""
    word = norm(text, at)
    digits = word[:-2] if word.endswith(_SUFFIXES) else word
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 2:
        return None
    return int(digits) if 1 <= int(digits) <= _DAYS else None


def year(text: Words, at: int) -> int | None:
    """1900 to 2099 where a word is a number that can be a year, also with a possessive "s"."""
    word = norm(text, at).removesuffix("s")
    if len(word) != 4 or not (word.isascii() and word.isdigit()):
        return None
    return int(word) if _FIRST_YEAR <= int(word) <= _LAST_YEAR else None


def number(text: Words, at: int) -> int | None:
    """A small number in digits or words."""
    word = norm(text, at)
    if word.isascii() and word.isdigit() and len(word) <= 3:
        return int(word)
    return NUMBERS.get(word)
