"""Numbers in digits: groupings, decimals, fractions such as 1/2 and 2½."""

import re
from decimal import Decimal
from fractions import Fraction

from app.domain.quantity import Number
from app.extract.quantities.lexicon import table
from app.extract.quantities.numeral import tidy

LONGEST = 18  # digits; anything longer is an identifier, not a count
_SIGNS: dict[str, str] = table("numerals")["fraction_signs"]
_DENOMINATORS = frozenset({2, 3, 4, 5, 8, 10, 16})
_CONTINENTAL = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_GROUPING = re.compile("[, \u00a0\u2009\u202f]")


def share(numerator: int, denominator: int) -> Decimal:
    """A fraction as a decimal of four places ("two-thirds" is 0.6667), exact where it is shorter."""
    return round(Decimal(numerator) / Decimal(denominator), 4).normalize()


def read_digits(written: str) -> Number | None:
    """The number that digits state, None where they are no number: a code, "24/7", a version, too many digits."""
    sign = _SIGNS.get(written[-1:])
    body = written[:-1] if sign else written
    if "/" in body:
        return _read_fraction(body)
    if _CONTINENTAL.fullmatch(body):
        body = body.replace(".", "")
    body = _GROUPING.sub("", body)
    if len(body) > LONGEST or body.count(".") > 1 or _is_code(body):
        return None
    return tidy(Decimal(body or 0) + Decimal(sign or 0))


def _is_code(body: str) -> bool:
    return len(body) > 1 and body[0] == "0" and body[1] != "."


def _read_fraction(body: str) -> Number | None:
    parts = body.split("/")
    if len(parts) != 2 or max(map(len, parts)) > 2:
        return None
    numerator, denominator = int(parts[0]), int(parts[1])
    if denominator not in _DENOMINATORS or not 0 < Fraction(numerator, denominator) < 1:
        return None
    return tidy(share(numerator, denominator))
