"""Which words of a sentence name the one who speaks."""

from collections.abc import Sequence

from app.extract.analysis import Parsed
from app.extract.attribution import cues
from app.extract.chunks import Chunk
from app.extract.clauses import Clause
from app.extract.lexicon import CALENDAR

_EXTENDED = frozenset({"of", "for", "in", "at", "from", "with"})
PLACE = "PLACE"  # the option of a token that names a place and no body: it can't speak
_QUOTES = frozenset({"”", "»", '"', "’", ",", "'"})


def speaks(parsed: Parsed, phrase: Chunk) -> bool:
    """Whether a phrase can be a source: a name, a pronoun, or a noun that speaks; never a figure."""
    head = parsed.sentence.tokens[phrase.head]
    if head.tag == "PRP":
        return head.lower in cues.PERSON_PRONOUNS | cues.BODY_PRONOUNS
    if phrase.figure is not None:
        return head.lower in cues.TELLERS
    return head.lower in cues.SPEAKERS or (
        head.tag == "NNP" and head.lower not in CALENDAR and PLACE not in head.options
    )


def inverted(parsed: Parsed, clause: Clause) -> tuple[int, int] | None:
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
    quoted = before in _QUOTES
    following = next_clause(parsed, clause)
    if lemma in cues.ALLEGE and not quoted:
        return None
    says_more = following is not None and following.subject is speaker and not following.relative
    if says_more or not (quoted or lemma in ("say", "add") or not _plausible_subject(parsed, clause)):
        return None
    return speaker.first, extend(parsed, speaker)


def stating(parsed: Parsed, clause: Clause) -> tuple[int, int] | None:
    """ "The group in a statement published on Friday said": the one whose statement it is."""
    chunks = parsed.chunks
    for k in range(2, len(chunks)):
        if chunks[k].first >= clause.verb.first:
            return None
        if chunks[k].word in cues.DOCUMENTS and chunks[k - 1].word == "in" and speaks(parsed, chunks[k - 2]):
            return chunks[k - 2].first, chunks[k - 2].last
    return None


def subject_words(parsed: Parsed, clause: Clause, named: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The words of the subject, up to the verb where only phrases of its own stand between."""
    subject = clause.subject
    if subject is None or subject.first > clause.verb.first or not speaks(parsed, subject):
        subject = _before_relative(parsed, clause)
    if subject is None:
        return None
    return apposed(parsed, subject, named), min(extend(parsed, subject), clause.verb.first)


def beside(parsed: Parsed, clause: Clause, named: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
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
    owner = next((span for span in named if first and span[1] == tokens[first - 1].end), None)
    if owner is not None:  # "the Observatory monitoring group"
        first = parsed.sentence.index_at(owner[0])
    return _with_partner(parsed, first), edge


def extend(parsed: Parsed, phrase: Chunk) -> int:
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


def takes_a_thing(parsed: Parsed, clause: Clause) -> bool:
    """ "claimed the attack", "declared a state of emergency", "maintain a base" report nothing that a clause says."""
    following = next_clause(parsed, clause)
    told = following is not None and following.subject is clause.objects[0] if clause.objects else False
    return bool(clause.objects) and (not told or (following is not None and following.relative))


def next_clause(parsed: Parsed, clause: Clause) -> Clause | None:
    at = next(k for k, c in enumerate(parsed.clauses) if c is clause)
    return parsed.clauses[at + 1] if at + 1 < len(parsed.clauses) else None


def _plausible_subject(parsed: Parsed, clause: Clause) -> bool:
    return clause.subject is not None and not clause.shared and speaks(parsed, clause.subject)


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


def _apposition(parsed: Parsed, phrase: Chunk) -> bool:
    """A phrase right behind a name that says what the named one is: "head of ...", "a monitoring group"."""
    word = parsed.sentence.tokens[phrase.head].lower
    return phrase.figure is None and word in cues.STAND_IN_NOUNS


def apposed(parsed: Parsed, subject: Chunk, named: Sequence[tuple[int, int]]) -> int:
    """Where the name begins that the subject says more of: "the Observatory for Human Rights, a monitor, said"."""
    tokens = parsed.sentence.tokens
    if not _apposition(parsed, subject) or tokens[subject.first].lower not in ("a", "an", "the") or not subject.first:
        return subject.first
    edge = subject.first - 1
    if tokens[edge].text == ",":
        edge -= 1
    name = next((span for span in named if span[0] < tokens[edge].end <= span[1]), None)
    if name is not None and edge >= 0:
        return parsed.sentence.index_at(name[0])
    return _name_before(parsed, edge, subject)


def _name_before(parsed: Parsed, edge: int, subject: Chunk) -> int:
    """Where an unknown name begins that ends at the token ``edge``, "of" and "for" inside it."""
    chunks = parsed.chunks
    at = next((k for k, c in enumerate(chunks) if c.kind == "NP" and c.last == edge + 1 < subject.first + 1), None)
    if at is None or chunks[at].last > subject.first or parsed.sentence.tokens[edge].tag != "NNP":
        return subject.first
    while at > 1 and chunks[at - 1].word in ("of", "for") and chunks[at - 2].kind == "NP":
        at -= 2
    return chunks[at].first if speaks(parsed, chunks[at]) else subject.first
