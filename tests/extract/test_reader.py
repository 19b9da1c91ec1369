"""The whole extractor: what holds for any text, and texts made to be slow."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.article import Block
from app.domain.claim import Counting, ReadClaim
from app.domain.terms import BlockKind
from app.extract.reader import read

ROOT = Path(__file__).parents[2]
SECONDS, MEGABYTES = 15, 300  # for a million characters, on a machine that does other work too
PUBLISHED = date(2019, 5, 14)

# Each is repeated up to a million characters.
HOSTILE = {
    "digits": "1234567890",
    "commas": ",",
    "grouped digits": "1,234,",
    "quotes": '"',
    "spaced quotes": '" ',
    "one verb": "killed ",
    "said": "said ",
    "articles": "the ",
    "no end": "the crew of the barge went north along the canal with its load ",
    "one word": "a",
    "hyphens": "a-",
    "number words": "two hundred thousand ",
    "ranges": "between 5 and ",
    "lists": "5 tanks, ",
    "opened quotes": '"he said ',
    "names": "Aleppo ",
    "dense news": "Rebels in Homs captured the city, SANA said. ",
}

# The peak of one process cannot be taken back, so each text has its own. VmHWM begins anew with a program; getrusage
# tells the peak of the process that started it, where that was higher.
MEASURE = """
import re, sys, time
from app.domain.article import Block
from app.domain.terms import BlockKind
from app.extract.reader import read
text = (sys.argv[1] * (1_000_000 // len(sys.argv[1])))
begun = time.process_time()
read(text, [Block(0, len(text), BlockKind.BODY)], None)
peak = re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())
print(time.process_time() - begun, int(peak[1]) / 1024)
"""


@pytest.mark.parametrize("part", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_million_hostile_characters_take_seconds(part: str) -> None:
    done = subprocess.run([sys.executable, "-c", MEASURE, part], cwd=ROOT, capture_output=True, text=True, check=True)
    seconds, megabytes = map(float, done.stdout.split())
    assert seconds < SECONDS
    assert megabytes < MEGABYTES


WORDS = st.sampled_from(
    [
        *("at least", "more than", "dozens of", "up to", "43", "1,200", "five", "a", "the", "two", "2014", "between"),
        *("people", "civilians", "soldiers", "children", "rebels", "tanks", "others", "more", "dead", "km", "%"),
        *("killed", "were killed", "wounded", "killing", "denied", "said", "captured", "fled", "withdrew", "attacked"),
        *("in Omdurman", "on Sunday", "near", "the army", "the Observatory", "SANA", "he", "it", "who", "that", "of"),
        *("and", "including", "among them", "from", ",", ".", "\n\n", '"', "“", "”", "'", "(", ")", "-", "’s", "é"),
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=60).map(" ".join))


def _read(text: str) -> tuple[ReadClaim, ...]:
    return read(text, [Block(0, len(text), BlockKind.BODY)] if text else [], PUBLISHED)


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_whatever_the_text_claims_fit_it(text: str) -> None:
    claims = _read(text)
    for number, claim in enumerate(claims):
        assert 0 <= claim.start < claim.end <= len(text)
        if isinstance(claim.content, Counting):
            _check_counting(text, claim, claim.content, number, claims)
    assert claims == _read(text)
    assert [claim.start for claim in claims] == sorted(claim.start for claim in claims)


def _check_counting(text: str, claim: ReadClaim, content: Counting, number: int, claims: tuple[ReadClaim, ...]) -> None:
    figure = content.figure
    assert 0 <= figure.start < figure.end <= len(text)
    assert text[figure.start : figure.end].strip()
    assert claim.start <= figure.start
    assert figure.end <= claim.end
    if figure.low is not None and figure.high is not None:
        assert figure.low <= figure.high
    if content.part_of is not None:
        assert content.part_of != number
        assert isinstance(claims[content.part_of].content, Counting)
