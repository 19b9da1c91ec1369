"""Text to words: one scan that tells numbers, words, money signs and things that only look like numbers apart."""

import re
from array import array
from dataclasses import dataclass

# Alternatives are tried in this order at each place; all are bounded or possessive, so the scan is linear.
_SCAN = re.compile(
    r"""
      (?P<w> (?<=\d-)[^\W\d_]++ | (?:[A-Za-z]\.){2,} | [AaPp]\.[Mm]\b
           | [^\W\d_]++(?:['’][^\W\d_]++)*+ (?![-‑]?\d|[\d_$]) )
    | (?P<s> (?:US|AUD?|CAD?|CDN|HK|NZD?|SG?|R|NT|Z|MX|Bds|TT|[ACJT])?\$
           | [€£¥₹₽₩₪₺₿₦₱₴฿₫]
           | (?:USD|EUR|GBP|JPY|CNY|RMB|INR|AUD|CAD|CHF|SEK|NOK|DKK|PLN|AED|SAR|Rs|RM|Tk|KSh|Sh)(?=\d) )
    | (?P<x> [^\W\d_]++[-‑]?\d[\w-]*+                               # T-72  MH17  COVID-19  under-21
           | \d{1,4}-\d{1,2}-\d{1,4}(?![\d-]) | \d{1,4}/\d{1,2}/\d{2,4}(?!\d) | \d{1,2}\.\d{1,2}\.\d{4}(?!\d)
           | \d{1,2}-[A-Z][a-z]{2}-\d{2,4}(?!\d)
           | \+?\d{2,4}(?:[- ]\d{3,4}){2,3}(?!\d|[ ,.]\d) (?<=\d{4})   # a telephone number
           | \+\d{1,3}[- ]\d[\d -]{6,14}\d
           | \d{1,2}:\d\d(?:[:.]\d{1,3})*+
           | \d+(?:st|nd|rd|th)s?\b | \d{2,4}['’]?s\b | ['’]\d\ds?\b )
    | (?P<n> \d{1,3}(?:,\d{3})++(?!\d)(?:\.\d+)?+                   # 1,234,567.8
           | \d{1,2}(?:,\d\d)+,\d{3}(?!\d)                          # 1,50,000 in India
           | \d{1,3}(?:\.\d{3}){2,}+(?![.\d])                       # 1.234.567 on the Continent
           | \d{1,3}(?:[\u00a0\u2009\u202f]\d{3})++(?!\d)(?:[.,]\d+)?+
           | [1-9]\d{0,2}(?:[ ]\d{3})++(?![\w:/%]|[.,]\d)             # 1 234, unless what stands before forbids it
           | \d+(?:/\d+)++ | \d++(?:\.\d++)*+ | (?<![\w.])\.\d+ )[½⅓⅔¼¾⅕⅖⅗⅘⅛⅜⅝⅞]?
    | (?P<f> [½⅓⅔¼¾⅕⅖⅗⅘⅛⅜⅝⅞] )
    | (?P<p> ["“”']{1,2}+ | [^\w\s] | _ )
    """,
    re.VERBOSE,
)


@dataclass(slots=True, frozen=True)
class Words:
    """The words, numbers and marks of a text as parallel columns.

    ``kind``: "n" number, "w" word, "s" money sign, "f" fraction sign, "p" mark, "x" a date, time, ordinal or name that
    only holds a number. Eight empty words stand at either end, so that looking a few words around needs no check.
    """

    text: str
    raw: list[str]
    lower: list[str]
    start: "array[int]"
    end: "array[int]"
    kind: list[str]

    def glued(self, index: int) -> bool:
        """Whether the word stands directly after the one before it, without a space."""
        return self.start[index] == self.end[index - 1]

    def hyphen(self, index: int) -> bool:
        """Whether the word is a hyphen between two others without spaces, as in "year-old"."""
        return self.raw[index] in HYPHENS and self.glued(index) and self.glued(index + 1)


HYPHENS = frozenset("-‐‑")
DASHES = frozenset("-‐‑–—−")
PAD = 8


def lex(text: str) -> Words:
    """Split a text into :class:`Words`; time is linear in the text."""
    outside = len(text) + 1
    raw, kind = [""] * PAD, ["p"] * PAD
    start, end = array("q", [-1] * PAD), array("q", [-1] * PAD)
    for found in _SCAN.finditer(text):
        raw.append(found.group())
        start.append(found.start())
        end.append(found.end())
        kind.append(found.lastgroup or "p")
    raw.extend([""] * PAD)
    kind.extend(["p"] * PAD)
    start.extend([outside] * PAD)
    end.extend([outside] * PAD)
    return Words(text, raw, [word.lower().replace("’", "'") for word in raw], start, end, kind)
