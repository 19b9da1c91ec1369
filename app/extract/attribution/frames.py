"""The frames of reporting of one sentence: who speaks, to whom, and which words are theirs."""

from collections.abc import Sequence

from app.domain.terms import BlockKind
from app.extract.analysis import Parsed
from app.extract.attribution import cues, verbal
from app.extract.attribution.frame import Frame


def find(parsed: Parsed, text: str, named: Sequence[tuple[int, int]] = ()) -> list[Frame]:
    """The frames of one sentence, in the order of their verbs. ``named`` are the spans of its known names."""
    frames = [*verbal.according(parsed), *verbal.find(parsed, text, named)]
    if not frames and parsed.sentence.kind is BlockKind.HEADLINE:
        frames = _credit(parsed, named)
    frames.sort(key=lambda frame: frame.at)
    for frame in frames:
        _snap(parsed, frame, named)
    _set_directions(parsed, frames)
    return _join_citing(parsed, frames, text)


def _snap(parsed: Parsed, frame: Frame, named: Sequence[tuple[int, int]]) -> None:
    """Take in the whole of a known name that the words only touch."""
    if frame.last <= frame.first:
        return
    tokens = parsed.sentence.tokens
    start, end = tokens[frame.first].start, tokens[frame.last - 1].end
    for low, high in named:
        if low < end and start < high:
            frame.first = min(frame.first, parsed.sentence.index_at(low))
            frame.last = min(max(frame.last, parsed.sentence.index_at(high - 1) + 1), len(tokens))


def _join_citing(parsed: Parsed, frames: list[Frame], text: str) -> list[Frame]:
    """ "..., the radio reported, citing an official": the official knows, the radio is the messenger."""
    out: list[Frame] = []
    for frame in frames:
        if frame.verb == "quote" and out and not out[-1].forward and not frame.forward:
            teller = out[-1]
            teller.via = parsed.sentence.words(teller.first, teller.last, text)
            teller.cited = (frame.first, frame.last)
        else:
            out.append(frame)
    return out


def _credit(parsed: Parsed, named: Sequence[tuple[int, int]]) -> list[Frame]:
    """A headline that ends with its source: "Flood kills nine - police", "... 43 Monitor"."""
    tokens = parsed.sentence.tokens
    last = len(tokens) - (1 if tokens[-1].text == "." else 0)
    if last < 3:
        return []
    name = next((span for span in named if span[1] == tokens[last - 1].end), None)
    first = last - 1
    if name is not None:
        first = parsed.sentence.index_at(name[0])
    elif tokens[first].lower not in cues.CREDITS:
        return []
    while name is None and first > 2 and tokens[first - 1].lower in cues.CREDIT_MODIFIERS:
        first -= 1
    if first < 2 or tokens[first - 1].tag in ("IN", "DT", "TO", "JJ", "VBZ", "VBD", "VBG", "CC", "POS"):
        return []
    return [Frame(first, last, last - 1, verb="credit", forward=False)]


def _set_directions(parsed: Parsed, frames: list[Frame]) -> None:
    """A frame speaks forward where a verb or a figure follows before the next frame begins; a charge or a denial where
    any phrase does.
    """
    for number, frame in enumerate(frames):
        edge = max(frame.last, frame.at + 1)
        stop = frames[number + 1].head if number + 1 < len(frames) else len(parsed.sentence.tokens)
        charge = frame.verb in cues.DENY | cues.ALLEGE
        frame.forward = (frame.verb == "according" and frame.at <= 1) or any(
            chunk.kind == "VG" or (chunk.kind == "NP" and (charge or chunk.figure is not None))
            for chunk in parsed.chunks
            if edge <= chunk.first < stop
        )
