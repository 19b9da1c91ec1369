"""Frames of reporting in one sentence: who speaks, to whom, and which words are theirs."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.terms import BlockKind, Hedge
from app.extract.analysis import Parsed
from app.extract.attribution import cues
from app.extract.chunks import Chunk
from app.extract.clauses import Clause
from app.extract.lexicon import CALENDAR

_EXTENDED = frozenset({"of", "for", "in", "at", "from", "with"})


@dataclass(slots=True)
class Frame:
    """One act of reporting in a sentence.

    ``first:last`` are the tokens that name the source; ``at`` is the token of the verb (or "according"). ``forward``:
    what is said stands behind the verb. ``via`` are the messenger's words. ``follows``: the source is that of the
    frame before ("..., adding that"). ``cited`` are the tokens of the one whom the source only passes on.
    """

    first: int
    last: int
    at: int
    hedge: Hedge = Hedge.NONE
    via: str = ""
    verb: str = ""
    forward: bool = True
    follows: bool = False
    cited: tuple[int, int] | None = None

    @property
    def head(self) -> int:
        """The first token of the frame."""
        return min(self.first, self.at)


def find(parsed: Parsed, text: str, named: Sequence[tuple[int, int]] = ()) -> list[Frame]:
    """The frames of one sentence, in the order of their verbs. ``named`` are the spans of its known names."""
    frames = [*_according(parsed), *_verbal(parsed, text, named)]
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


def _verbal(parsed: Parsed, text: str, named: Sequence[tuple[int, int]]) -> list[Frame]:
    frames = []
    for clause in parsed.clauses:
        lemma = parsed.sentence.tokens[clause.verb.head].lemma
        made = None
        if lemma in cues.CITING and (quoted := _quoting(parsed, clause)):
            made = quoted
        elif clause.verb.passive:
            made = _passive(parsed, clause, lemma)
        elif (
            lemma in cues.REPORTING
            or _counts(parsed, clause, lemma)
            or _gives_toll(parsed, clause, lemma)
            or (lemma in cues.DOCUMENT_VERBS and clause.subject and clause.subject.word in cues.DOCUMENTS)
        ):
            made = _active(parsed, clause, lemma, text, named)
        if made is not None:
            frames.append(made)
    return frames


def _counts(parsed: Parsed, clause: Clause, lemma: str) -> bool:
    return lemma in cues.COUNT and bool(clause.objects)


def _gives_toll(parsed: Parsed, clause: Clause, lemma: str) -> bool:
    """ "police put the death toll at 16", "the ministry released new figures"."""
    if lemma not in cues.TOLL_VERBS:
        return False
    return any(o.word in cues.TOLL_OBJECTS for o in clause.objects[:1])


def _hedge(lemma: str) -> Hedge:
    if lemma in cues.DENY:
        return Hedge.DENIED
    return Hedge.ALLEGED if lemma in cues.ALLEGE else Hedge.NONE


def _active(parsed: Parsed, clause: Clause, lemma: str, text: str, named: Sequence[tuple[int, int]]) -> Frame | None:
    if clause.verb.chain or clause.verb.form == "infinitive":
        return None
    if lemma in cues.TAKES_THINGS and _takes_a_thing(parsed, clause):
        return None
    if clause.verb.form == "ing" and clause.shared and (beside := _beside(parsed, clause, named)) is None:
        return Frame(clause.verb.first, clause.verb.first, clause.verb.head, _hedge(lemma), "", lemma, follows=True)
    if clause.verb.form == "ing" and clause.shared:
        words = beside
    else:
        words = _inverted(parsed, clause) or _stating(parsed, clause) or _subject_words(parsed, clause, named)
        if words is None and lemma in cues.REPORTING:
            words = _beside(parsed, clause, named)
    if words is None:
        return None
    via = _told(parsed, clause, text) if lemma == "tell" else ""
    return Frame(words[0], words[1], clause.verb.head, _hedge(lemma), via, lemma)


def _inverted(parsed: Parsed, clause: Clause) -> tuple[int, int] | None:
    """ "..." said the head of the group: one can't say a person, so a speaker behind the verb speaks."""
    tokens = parsed.sentence.tokens
    lemma = tokens[clause.verb.head].lemma
    if (
        lemma not in (cues.SAY | cues.ALLEGE) - {"tell"}
        or not clause.objects
        or clause.verb.last - clause.verb.first > 1
    ):
        return None
    speaker = clause.objects[0]
    if speaker.first != clause.verb.last or not speaks(parsed, speaker):
        return None
    before = tokens[clause.verb.first - 1].text if clause.verb.first else ""
    quoted = before in ("”", "»", '"', "’", ",", "'") and before != ""
    following = _next_clause(parsed, clause)
    if lemma in cues.ALLEGE and not quoted:
        return None
    says_more = following is not None and following.subject is speaker and not following.relative
    if says_more or not (quoted or lemma in ("say", "add") or not _plausible_subject(parsed, clause)):
        return None
    return speaker.first, _extend(parsed, speaker)


def _stating(parsed: Parsed, clause: Clause) -> tuple[int, int] | None:
    """ "The group in a statement published on Friday said": the one whose statement it is."""
    chunks = parsed.chunks
    for k in range(2, len(chunks)):
        if chunks[k].first >= clause.verb.first:
            return None
        if chunks[k].word in cues.DOCUMENTS and chunks[k - 1].word == "in" and speaks(parsed, chunks[k - 2]):
            return chunks[k - 2].first, chunks[k - 2].last
    return None


def _next_clause(parsed: Parsed, clause: Clause) -> Clause | None:
    at = next(k for k, c in enumerate(parsed.clauses) if c is clause)
    return parsed.clauses[at + 1] if at + 1 < len(parsed.clauses) else None


def speaks(parsed: Parsed, phrase: Chunk) -> bool:
    """Whether a phrase can be a source: a name, a pronoun, or a noun that speaks; never a figure."""
    head = parsed.sentence.tokens[phrase.head]
    if head.tag == "PRP":
        return head.lower in cues.PERSON_PRONOUNS | cues.BODY_PRONOUNS
    if phrase.figure is not None:
        return head.lower in cues.TELLERS
    return head.lower in cues.SPEAKERS or (head.tag == "NNP" and head.lower not in CALENDAR)


def _plausible_subject(parsed: Parsed, clause: Clause) -> bool:
    return clause.subject is not None and not clause.shared and speaks(parsed, clause.subject)


def _subject_words(parsed: Parsed, clause: Clause, named: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The words of the subject, up to the verb where only phrases of its own stand between."""
    subject = clause.subject
    if subject is None or subject.first > clause.verb.first or not speaks(parsed, subject):
        subject = _before_relative(parsed, clause)
    if subject is None:
        return None
    return _apposed(parsed, subject, named), min(_extend(parsed, subject), clause.verb.first)


def _takes_a_thing(parsed: Parsed, clause: Clause) -> bool:
    """ "claimed the attack", "declared a state of emergency", "maintain a base" report nothing that a clause says."""
    following = _next_clause(parsed, clause)
    return bool(clause.objects) and (following is None or following.subject is not clause.objects[0])


def _beside(parsed: Parsed, clause: Clause, named: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The name right before the verb where lost commas hide it: "... in Aleppo state television reported"."""
    tokens = parsed.sentence.tokens
    edge = clause.verb.first
    while edge and tokens[edge - 1].tag == "RB":
        edge -= 1
    if not edge:
        return None
    name = next((span for span in named if span[1] == tokens[edge - 1].end), None)
    if name is not None:
        return _with_partner(parsed, parsed.sentence.index_at(name[0])), edge
    phrase = next((c for c in parsed.chunks if c.kind == "NP" and c.last == edge), None)
    if phrase is None or not speaks(parsed, phrase) or tokens[phrase.head].tag == "PRP":
        return None
    first = phrase.last - 1
    while first > phrase.first and tokens[first - 1].shape not in "AX9":
        first -= 1
    return _with_partner(parsed, first), edge


def _with_partner(parsed: Parsed, first: int) -> int:
    """Where "a rights group and activists" begins, given where "activists" does."""
    at = parsed.chunk_at(first)
    if at is None or at < 2 or parsed.chunks[at - 1].word != "and" or parsed.chunks[at].first != first:
        return first
    partner = parsed.chunks[at - 2]
    return partner.first if partner.kind == "NP" and speaks(parsed, partner) else first


def _before_relative(parsed: Parsed, clause: Clause) -> Chunk | None:
    """ "The group, which relies on people inside the city, said": the noun that the relative clause hangs on."""
    for k in range(len(parsed.chunks) - 1, 0, -1):
        here, before = parsed.chunks[k], parsed.chunks[k - 1]
        if here.first < clause.verb.first and here.kind == "WH":
            at = k - 2 if before.kind == "," and k > 1 else k - 1
            while at > 1 and parsed.chunks[at].kind == "NP" and parsed.chunks[at - 1].word in _EXTENDED:
                at -= 2
            if parsed.chunks[at].kind == "NP" and speaks(parsed, parsed.chunks[at]):
                return parsed.chunks[at]
    return None


def _extend(parsed: Parsed, phrase: Chunk) -> int:
    """The end of a name with what belongs to it: "head of the Observatory for Human Rights", "(SOHR)"."""
    chunks = parsed.chunks
    k = next(i for i, c in enumerate(chunks) if c is phrase) + 1
    last = phrase.last
    while k + 1 < len(chunks):
        if chunks[k].kind == "IN" and chunks[k].word in _EXTENDED and chunks[k + 1].kind == "NP":
            if chunks[k + 1].figure is not None:
                break
            last, k = chunks[k + 1].last, k + 2
        elif chunks[k].kind == "NP" and _apposition(parsed, chunks[k]):
            last, k = chunks[k].last, k + 1
        elif chunks[k].kind == "(" and k + 2 < len(chunks) and chunks[k + 2].kind == ")":
            last, k = chunks[k + 2].last, k + 3
        else:
            break
    return last


def _apposition(parsed: Parsed, phrase: Chunk) -> bool:
    """A phrase right behind a name that says what the named one is: "head of ...", "a monitoring group"."""
    word = parsed.sentence.tokens[phrase.head].lower
    return phrase.figure is None and word in cues.STAND_IN_NOUNS


def _apposed(parsed: Parsed, subject: Chunk, named: Sequence[tuple[int, int]]) -> int:
    """Where the name begins that the subject says more of: "the Observatory for Human Rights, a monitor, said"."""
    tokens = parsed.sentence.tokens
    if not _apposition(parsed, subject) or tokens[subject.first].lower not in ("a", "an", "the") or not subject.first:
        return subject.first
    edge = subject.first - 1
    if tokens[edge].text == ",":
        edge -= 1
    name = next((span for span in named if span[0] < tokens[edge].end <= span[1]), None)
    return parsed.sentence.index_at(name[0]) if name is not None and edge >= 0 else subject.first


def _told(parsed: Parsed, clause: Clause, text: str) -> str:
    """The messenger of "a military source told SANA"."""
    if not clause.objects:
        return ""
    words = parsed.sentence.words(clause.objects[0].first, clause.objects[0].last, text)
    low = f" {words.lower()} "
    return words if any(f" {word} " in low for word in cues.MEDIA_WORDS) else ""


def _quoting(parsed: Parsed, clause: Clause) -> Frame | None:
    """ "SANA quoted a military source as saying", "citing the ministry": the quoted one knows, the subject tells."""
    if clause.verb.passive or not clause.objects:
        return None
    source = clause.objects[0]
    if not speaks(parsed, source):
        return None
    teller = clause.subject
    tokens = parsed.sentence.tokens
    via = " ".join(t.text for t in tokens[teller.first : teller.last]) if teller is not None else ""
    return Frame(source.first, _extend(parsed, source), clause.verb.head, Hedge.NONE, via, "quote")


def _passive(parsed: Parsed, clause: Clause, lemma: str) -> Frame | None:
    """ "was quoted as saying": the subject; "was announced by the ministry": the one behind "by"."""
    if lemma in cues.CITING and clause.subject is not None and speaks(parsed, clause.subject):
        return Frame(clause.subject.first, _extend(parsed, clause.subject), clause.verb.head, Hedge.NONE, "", "quote")
    if lemma in (cues.SAY | cues.COUNT) - cues.TAKES_THINGS:
        agent = next((phrase for preposition, phrase in clause.adjuncts if preposition == "by"), None)
        if agent is not None and speaks(parsed, agent):
            return Frame(agent.first, _extend(parsed, agent), clause.verb.head, _hedge(lemma), "", lemma)
    return None


def _according(parsed: Parsed) -> list[Frame]:
    """ "according to X", before or behind what is said."""
    frames = []
    tokens = parsed.sentence.tokens
    for k, chunk in enumerate(parsed.chunks):
        if tokens[chunk.first].lower == "according" and k + 2 < len(parsed.chunks):
            source = next((c for c in parsed.chunks[k + 1 : k + 4] if c.kind == "NP"), None)
            if source is not None and source.figure is None:
                frames.append(Frame(source.first, _extend(parsed, source), chunk.first, Hedge.NONE, "", "according"))
    return frames


def _set_directions(parsed: Parsed, frames: list[Frame]) -> None:
    """A frame speaks forward where a verb or a figure follows before the next frame begins."""
    for number, frame in enumerate(frames):
        edge = max(frame.last, frame.at + 1)
        stop = frames[number + 1].head if number + 1 < len(frames) else len(parsed.sentence.tokens)
        frame.forward = (frame.verb == "according" and frame.at <= 1) or any(
            chunk.kind == "VG" or (chunk.kind == "NP" and chunk.figure is not None)
            for chunk in parsed.chunks
            if edge <= chunk.first < stop
        )


def choose(frames: list[Frame], token: int, joined: bool) -> Frame | None:
    """The frame that vouches for the word at ``token``: the last one before it that speaks forward, else the next one
    behind it that speaks back ("..., a monitor said"). ``joined`` tells that "and" or "but" opens the next frame's
    clause, which then vouches for nothing before it.
    """
    if any(f.first <= token < f.at for f in frames if f.verb not in ("quote", "according")):
        return None  # words that tell who speaks ("the group, which launched the raid, said") are the outlet's own
    before = [f for f in frames if f.head <= token and (f.forward or f.verb == "according")]
    if before:
        return before[-1]
    behind = [f for f in frames if f.head > token]
    back = next((f for f in behind if not f.forward or f.verb == "according"), None)
    if back is not None:
        return back
    return behind[0] if behind and not joined else None
