"""The forms of reporting: "X said", "according to X", "quoted X as saying", "put the toll at"."""

from collections.abc import Sequence

from app.domain.terms import Hedge
from app.extract.analysis import Parsed
from app.extract.attribution import cues, naming
from app.extract.attribution.frame import Frame
from app.extract.clauses import Clause


def find(parsed: Parsed, text: str, named: Sequence[tuple[int, int]]) -> list[Frame]:
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


def according(parsed: Parsed) -> list[Frame]:
    """ "according to X", before or behind what is said."""
    frames = []
    tokens = parsed.sentence.tokens
    for k, chunk in enumerate(parsed.chunks):
        if tokens[chunk.first].lower == "according" and k + 2 < len(parsed.chunks):
            source = next((c for c in parsed.chunks[k + 1 : k + 4] if c.kind == "NP"), None)
            if source is not None and source.figure is None:
                frames.append(
                    Frame(source.first, naming.extend(parsed, source), chunk.first, Hedge.NONE, "", "according")
                )
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
    if lemma in cues.TAKES_THINGS and naming.takes_a_thing(parsed, clause):
        return None
    if clause.verb.form == "ing" and clause.shared and (beside := naming.beside(parsed, clause, named)) is None:
        return Frame(clause.verb.first, clause.verb.first, clause.verb.head, _hedge(lemma), "", lemma, follows=True)
    if clause.verb.form == "ing" and clause.shared:
        words = beside
    else:
        words = (
            naming.inverted(parsed, clause)
            or naming.stating(parsed, clause)
            or naming.subject_words(parsed, clause, named)
        )
        if words is None and lemma in cues.REPORTING:
            words = naming.beside(parsed, clause, named)
    if words is None:
        return None
    via = _told(parsed, clause, text) if lemma == "tell" else ""
    shared = any(words[0] < other.verb.first < clause.verb.first for other in parsed.clauses if not other.relative)
    return Frame(words[0], words[1], clause.verb.head, _hedge(lemma), via, lemma, shared=shared and clause.shared)


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
    if not naming.speaks(parsed, source):
        return None
    teller = clause.subject
    tokens = parsed.sentence.tokens
    via = " ".join(t.text for t in tokens[teller.first : teller.last]) if teller is not None else ""
    return Frame(source.first, naming.extend(parsed, source), clause.verb.head, Hedge.NONE, via, "quote")


def _passive(parsed: Parsed, clause: Clause, lemma: str) -> Frame | None:
    """ "was quoted as saying": the subject; "was announced by the ministry": the one behind "by"."""
    if lemma in cues.CITING and clause.subject is not None and naming.speaks(parsed, clause.subject):
        return Frame(
            clause.subject.first, naming.extend(parsed, clause.subject), clause.verb.head, Hedge.NONE, "", "quote"
        )
    if lemma in (cues.SAY | cues.COUNT) - cues.TAKES_THINGS:
        agent = next((phrase for preposition, phrase in clause.adjuncts if preposition == "by"), None)
        if agent is not None and naming.speaks(parsed, agent):
            return Frame(agent.first, naming.extend(parsed, agent), clause.verb.head, _hedge(lemma), "", lemma)
    return None
