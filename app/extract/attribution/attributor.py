"""For every claim of an article: who is said to have said it."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.claim import Attribution
from app.domain.terms import BlockKind, Hedge
from app.extract.analysis import Analysis, Parsed
from app.extract.attribution import cues, frames, naming, quotes
from app.extract.attribution.frame import Frame, choose
from app.extract.attribution.speakers import Roll, Speaker
from app.extract.names import Mention, Person
from app.extract.places import PlaceMention

_QUOTE_REACH = 3  # sentences that a quotation without a name of its own looks back and ahead for its speaker


@dataclass(slots=True)
class _Told:
    """One frame of a sentence with the speaker that it was resolved to."""

    frame: Frame
    speaker: Speaker | None


class Attributor:
    """Reads the reporting of a whole article once, then answers for each claim."""

    def __init__(
        self, analysis: Analysis, mentions: list[Mention], persons: list[Person], places: Sequence[PlaceMention] = ()
    ) -> None:
        """Read the frames of every sentence, in order, so that pronouns find whom they stand for."""
        self._analysis = analysis
        _mark_places(analysis, mentions, places)
        self._roll = Roll(mentions, persons)
        self._named = sorted([*((m.start, m.end) for m in mentions), *((p.start, p.end) for p in persons)])
        self._quoted = quotes.spans(analysis.sentences, analysis.text)
        self._told: list[list[_Told]] = []
        for parsed in analysis.sentences:
            self._told.append(self._resolve(parsed))

    def _resolve(self, parsed: Parsed) -> list[_Told]:
        told: list[_Told] = []
        for frame in frames.find(parsed, self._analysis.text, self._names_of(parsed)):
            if frame.follows:
                told.append(_Told(frame, told[-1].speaker if told else self._roll.call("it", 0, 0)))
                continue
            tokens = parsed.sentence.tokens
            first, last = frame.cited or (frame.first, frame.last)
            words = parsed.sentence.words(first, last, self._analysis.text)
            speaker = self._roll.call(words, tokens[first].start, tokens[last - 1].end)
            if speaker is not None and frame.via:
                speaker = replace(speaker, via=frame.via)
            told.append(_Told(frame, speaker))
        self._turn(parsed)
        return told

    def _turn(self, parsed: Parsed) -> None:
        """Let the roll know what the sentence is about."""
        subject = next((c.subject for c in parsed.clauses if c.subject is not None), None)
        if subject is None or parsed.sentence.tokens[subject.head].tag == "PRP":
            return
        first = naming.apposed(parsed, subject, self._names_of(parsed))
        words = parsed.sentence.words(first, subject.last, self._analysis.text)
        tokens = parsed.sentence.tokens
        self._roll.turn_to(words, tokens[first].start, tokens[subject.last - 1].end)

    def _names_of(self, parsed: Parsed) -> list[tuple[int, int]]:
        low = bisect_left(self._named, (parsed.sentence.start, 0))
        return self._named[low : bisect_left(self._named, (parsed.sentence.end, 0))]

    def at(self, parsed: Parsed, offset: int) -> Attribution:
        """The attribution of what the words at a text offset of a sentence claim."""
        index = parsed.sentence.index
        token = parsed.sentence.index_at(offset)
        told = self._told[index]
        chosen = choose([t.frame for t in told], token, self._joined(parsed, told, token))
        if chosen is not None:
            speaker = next(t.speaker for t in told if t.frame is chosen)
            return _attribution(speaker, _hedge(chosen, token))
        if quotes.inside(self._quoted[index], token):
            return _attribution(self._quoted_speaker(index), Hedge.NONE)
        if index and self._continues(parsed):
            before = self._analysis.sentences[index - 1]
            return self.at(before, before.sentence.tokens[-1].start)
        return _attribution(self._later_owner(parsed), Hedge.NONE)

    def _continues(self, parsed: Parsed) -> bool:
        """Whether the sentence goes on with the one before it: "Among them were nine children"."""
        opening = [t.lower for t in parsed.sentence.tokens[:4]]
        return any(tuple(opening[: len(words)]) == words for words in cues.CONTINUATIONS)

    def _joined(self, parsed: Parsed, told: list[_Told], token: int) -> bool:
        """Whether "and" or "but" stands between the word and the next frame behind it."""
        following = next((t.frame for t in told if t.frame.head > token), None)
        if following is None:
            return False
        return any(c.kind in ("CC", ";") and c.last == following.head for c in parsed.chunks)

    def _quoted_speaker(self, index: int) -> Speaker | None:
        """The speaker of a quotation whose sentence names none: the nearest sentence of its block that does."""
        block = self._analysis.sentences[index].sentence.block
        for distance in range(1, _QUOTE_REACH + 1):
            for near in (index - distance, index + distance):
                if (
                    0 <= near < len(self._told)
                    and self._told[near]
                    and self._analysis.sentences[near].sentence.block == block
                ):
                    return self._told[near][-1 if near < index else 0].speaker
        earlier = next((t for t in reversed(self._told[:index]) if t), None)
        return earlier[-1].speaker if earlier else None

    def _later_owner(self, parsed: Parsed) -> Speaker | None:
        """ "The minister released the toll on Friday": a next sentence that hands over the figure of this one."""
        index = parsed.sentence.index
        if parsed.sentence.kind is BlockKind.HEADLINE or index + 1 >= len(self._told):
            return None
        following = self._analysis.sentences[index + 1]
        for told in self._told[index + 1]:
            if told.frame.verb in cues.TOLL_VERBS and not following.quantities and _hands_over(following, told.frame):
                return told.speaker
        return None


def _mark_places(analysis: Analysis, mentions: Sequence[Mention], places: Sequence[PlaceMention]) -> None:
    """Mark the words that name a place and no body: "Damascus said" is a government, "in Idlib said" is nobody."""
    bodies = {m.end for m in mentions}
    starts = [parsed.sentence.start for parsed in analysis.sentences]
    for place in places:
        if place.end in bodies:
            continue
        sentence = analysis.sentences[max(0, bisect_left(starts, place.start + 1) - 1)].sentence
        at = sentence.index_at(place.end - 1)
        if at < len(sentence.tokens) and sentence.tokens[at].tag == "NNP":
            sentence.tokens[at].options = frozenset({naming.PLACE})


def _hands_over(parsed: Parsed, frame: Frame) -> bool:
    clause = next((c for c in parsed.clauses if c.verb.head == frame.at), None)
    if clause is None or not clause.objects:
        return False
    phrase = clause.objects[0]
    return phrase.word in cues.TOLL_OBJECTS and parsed.sentence.tokens[phrase.first].lower in (
        "the",
        "this",
        "these",
        "those",
    )


def _hedge(frame: Frame, token: int) -> Hedge:
    return frame.hedge if frame.forward and token > frame.at and frame.hedge is Hedge.ALLEGED else Hedge.NONE


def _attribution(speaker: Speaker | None, hedge: Hedge) -> Attribution:
    if speaker is None:
        return Attribution(hedge=hedge)
    return Attribution(speaker.name, speaker.words, speaker.via, hedge)
