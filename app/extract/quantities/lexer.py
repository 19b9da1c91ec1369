"""Text to words: one scan that tells numbers, words, money signs and things that only look like numbers apart."""

import re
from array import array
from dataclasses import dataclass

from app.extract.quantities.lexicon import word_set

# Alternatives are tried in this order at each place. A repetition that can fail at its end is bounded, so the scan is
# linear in the text.
_SCAN = re.compile(
    r"""
      (?P<f> [½⅓⅔¼¾⅕⅖⅗⅘⅛⅜⅝⅞] )
    | (?P<w> [A-Za-z]{2,}+(?![-‑\w$'’])                          # a plain word, the common case
           | (?<=\d-)[^\W\d_]++ | (?:[A-Za-z]\.){2,} | [AaPp]\.[Mm]\b
           | [^\W\d_]++(?:['’][^\W\d_]++){0,3}+(?![-‑]?\d|[\d_$]) )
    | (?P<s> (?:US|AUD?|CAD?|CDN|HK|NZD?|SG?|R|NT|Z|MX|Bds|TT|[ACJT])?\$
           | [€£¥₹₽₩₪₺₿₦₱₴฿₫]
           | (?:USD|EUR|GBP|JPY|CNY|RMB|INR|AUD|CAD|CHF|SEK|NOK|DKK|PLN|AED|SAR|Rs|RM|Tk|KSh|Sh)(?=\d) )
    | (?P<x> [^\W\d_]++[-‑]?\d[\w-]*+(?:\.\d++)?+                               # T-72  MH17  COVID-19  under-21
           | \d{1,4}-\d{1,2}-\d{1,4}(?![\d-]) | \d{1,4}/\d{1,2}/\d{2,4}(?!\d) | \d{1,2}\.\d{1,2}\.\d{4}(?!\d)
           | \d{1,2}-[A-Z][a-z]{2}-\d{2,4}(?!\d)
           | \+?\d{2,4}(?:[- ]\d{3,4}){2,3}(?!\d|[ ,.]\d) (?<=\d{4})   # a telephone number
           | \+\d{1,3}[- ]\d[\d -]{6,14}\d
           | \d{1,2}:\d\d(?:[:.]\d{1,3})*+
           | \d+(?:st|nd|rd|th)s?\b | \d{2,4}['’]?s\b | ['’]\d\ds?\b )
    | (?P<n> \d{1,3}(?:,\d{3}){1,6}+(?!\d)(?:\.\d+)?+               # 1,234,567.8
           | \d{1,2}(?:,\d\d){1,4},\d{3}(?!\d)                      # 1,50,000 in India
           | \d{1,3}(?:\.\d{3}){2,6}+(?![.\d])                      # 1.234.567 on the Continent
           | \d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,6}+(?!\d)(?:[.,]\d+)?+
           | [1-9]\d{0,2}(?:[ ]\d{3}){1,6}+(?![\w:/%]|[.,]\d)          # 1 234, unless what stands before forbids it
           | \d+(?:/\d+)++ | \d++(?:\.\d++)*+ | (?<![\w.])\.\d+ )[½⅓⅔¼¾⅕⅖⅗⅘⅛⅜⅝⅞]?
    | (?P<v> [^\W\d_]++ )                                          # a word before something odd
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
_MONTHS = word_set("calendar", "months")
_KINDS = {"w": "w", "v": "w", "s": "s", "x": "x", "n": "n", "f": "f", "p": "p"}


def lex(text: str) -> Words:
    """Split a text into :class:`Words`; time is linear in the text."""
    outside = len(text) + 1
    raw, kind = [""] * PAD, ["p"] * PAD
    start, end = array("q", [-1] * PAD), array("q", [-1] * PAD)
    add_word, add_kind, add_start, add_end = raw.append, kind.append, start.append, end.append  # once, not a word
    for found in _SCAN.finditer(text):
        word = found.group()
        at, stop = found.span()
        if " " in word and raw[-1].lower() in _MONTHS:
            day = word.index(" ")  # "May 15 200 people": a day, and a number whose comma was lost
            add_word(word[:day])
            add_start(at)
            add_end(at + day)
            add_kind("n")
            word, at = word[day + 1 :], at + day + 1
        add_word(word)
        add_start(at)
        add_end(stop)
        add_kind(_KINDS[found.lastgroup or "p"])
    raw.extend([""] * PAD)
    kind.extend(["p"] * PAD)
    start.extend([outside] * PAD)
    end.extend([outside] * PAD)
    lower = [word.lower() for word in raw]
    if "’" in text:
        lower = [word.replace("’", "'") for word in lower]
    return Words(text, raw, lower, start, end, kind)
