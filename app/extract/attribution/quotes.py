"""Which words of an article stand inside quotation marks, across sentences."""

from collections.abc import Sequence

from app.extract.analysis import Parsed
from app.extract.tokens import Token

_OPENING = frozenset("“«„")
_CLOSING = frozenset("”»")


def spans(sentences: Sequence[Parsed], text: str) -> list[list[tuple[int, int]]]:
    """For each sentence the token ranges that are quoted. A quotation may run over several sentences of one block."""
    out: list[list[tuple[int, int]]] = []
    opened, block = False, -1
    for parsed in sentences:
        if parsed.sentence.block != block:
            opened, block = False, parsed.sentence.block
        found, opened = _one(parsed.sentence.tokens, text, opened)
        out.append(found)
    return out


def _one(tokens: Sequence[Token], text: str, opened: bool) -> tuple[list[tuple[int, int]], bool]:
    ranges: list[tuple[int, int]] = []
    begin = 0 if opened else None
    for i, token in enumerate(tokens):
        turn = _turn(token, text)
        if turn == "open":
            begin = i if begin is None else begin
        elif turn == "close":
            ranges.append((begin if begin is not None else 0, i + 1))
            begin = None
    if begin is not None:
        ranges.append((begin, len(tokens)))
    return ranges, begin is not None


def _turn(token: Token, text: str) -> str:
    """Straight marks open before a word and close behind one."""
    if token.text in _OPENING:
        return "open"
    if token.text in _CLOSING:
        return "close"
    if token.text != '"':
        return ""
    follows = text[token.end : token.end + 1]
    before = text[token.start - 1 : token.start]
    return "open" if follows.strip() and (not before.strip() or before in "([—–-") else "close"


def inside(ranges: Sequence[tuple[int, int]], token: int) -> bool:
    """Whether a token is quoted."""
    return any(first <= token < last for first, last in ranges)
