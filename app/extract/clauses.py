"""Clauses: each verb group with its subject, its objects and what hangs on it by a preposition."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.extract.chunks import Chunk
from app.extract.lexicon import SAYING
from app.extract.tokens import Token

SUBORDINATORS = frozenset(
    {
        "after",
        "before",
        "while",
        "when",
        "where",
        "as",
        "since",
        "because",
        "although",
        "though",
        "until",
        "if",
        "unless",
        "whether",
        "that",
        "whilst",
    }
)
_TIMES = frozenset({"since", "after", "before", "until"})  # they open a clause or a mere phrase of time
_BREAKS = frozenset({";", ":", "—", "–", "(", ")", "''"})


@dataclass(slots=True)
class Clause:
    """One verb group and its arguments, as chunks of its sentence.

    ``subject`` is the phrase before the verb, for a relative clause the noun it hangs on, for a coordinated or
    participial verb that of the clause before. ``objects`` follow the verb directly. ``adjuncts`` are (preposition,
    phrase). ``marker`` is the word that opens the clause ("who", "after", "that", "and"). ``parent`` is the index of
    the clause before it that it leans on. ``first:last`` are its tokens.
    """

    verb: Chunk
    subject: Chunk | None
    objects: list[Chunk] = field(default_factory=list)
    adjuncts: list[tuple[str, Chunk]] = field(default_factory=list)
    marker: str = ""
    relative: bool = False
    shared: bool = False
    parent: int | None = None
    first: int = 0
    last: int = 0


def clauses(tokens: Sequence[Token], chunks: Sequence[Chunk]) -> list[Clause]:
    """The clauses of a chunked sentence, in the order of their verbs."""
    out: list[Clause] = []
    for at, one in enumerate(chunks):
        if one.kind == "VG":
            out.append(_clause(chunks, at, out))
    for number, clause in enumerate(out):
        _arguments(chunks, clause, out[number + 1] if number + 1 < len(out) else None)
        clause.verb.passive = clause.verb.passive or _reduced_passive(tokens, clause)
    return out


def _clause(chunks: Sequence[Chunk], at: int, before: list[Clause]) -> Clause:
    verb = chunks[at]
    parent = len(before) - 1 if before else None
    prior = before[-1] if before else None
    left = at - 1
    while left >= 0 and chunks[left].kind == "O":
        left -= 1
    here = chunks[left] if left >= 0 else None
    if here is not None and here.kind == "WH" and here.word in ("who", "which", "that", "whom", "what"):
        return Clause(verb, _antecedent(chunks, left), marker=here.word, relative=True, parent=parent, first=here.first)
    if here is not None and here.kind == "CC" and prior is not None:
        return Clause(verb, prior.subject, marker=here.word, shared=True, parent=parent, first=verb.first)
    if (
        verb.form in ("infinitive", "ing")
        and prior is not None
        and (here is None or here.kind != "NP" or _is_argument(chunks, left))
    ):
        return Clause(verb, prior.subject, marker=_marker(chunks, left), shared=True, parent=parent, first=verb.first)
    subject, opened = _subject(chunks, left, prior)
    if prior is not None and subject is not None and _argument_of(chunks, subject, prior):
        subject = _held_open(chunks, prior) or subject
    marker = _marker(chunks, opened - 1)
    if marker in _TIMES and (waiting := _waiting(chunks, at, opened)) is not None:
        return Clause(verb, waiting, parent=parent, first=waiting.first)
    if subject is None and prior is not None:
        return Clause(verb, prior.subject, marker=marker, shared=True, parent=parent, first=verb.first)
    relative = marker in ("who", "which", "whom", "whose", "where")
    behind = subject is not None and (prior is None or subject.first >= prior.verb.last)
    first = subject.first if behind and subject is not None else verb.first
    return Clause(verb, subject, marker=marker, relative=relative, parent=parent, first=first)


def _waiting(chunks: Sequence[Chunk], at: int, opened: int) -> Chunk | None:
    """ "The attack, the first since the start of the war, killed nine": the phrase that opens the sentence still wants
    its verb, where none stands before "since" and no other follows.
    """
    if any(c.kind == "VG" and c.form in ("finite", "modal") for c in chunks[:opened]):
        return None
    if any(c.kind == "VG" and c.form in ("finite", "modal") and c.word not in SAYING for c in chunks[at + 1 :]):
        return None
    first = next((k for k, c in enumerate(chunks[: opened - 1]) if c.kind not in ("O", "''")), None)
    return chunks[first] if first is not None and chunks[first].kind == "NP" else None


def _held_open(chunks: Sequence[Chunk], prior: Clause) -> Chunk | None:
    """The subject that a clause in between has parted from its verb.

    "the attack which wounded dozens of people occurred", "the claim that rebels hold the port is false".
    """
    if prior.relative or _behind_noun(chunks, prior):
        return None if _is_taken(chunks, prior.subject) else prior.subject
    if prior.marker != "that" or prior.subject is None:
        return None
    at = next(k for k, c in enumerate(chunks) if c is prior.subject) - 2
    return chunks[at] if at >= 0 and chunks[at].kind == "NP" and not _is_argument(chunks, at) else None


def _behind_noun(chunks: Sequence[Chunk], clause: Clause) -> bool:
    """Whether a clause is a participle right behind its subject: "the coalition fighting the group has bombed"."""
    if clause.verb.form not in ("ing", "infinitive") or clause.shared:
        return False
    at = next(k for k, c in enumerate(chunks) if c is clause.verb)
    return at > 0 and chunks[at - 1] is clause.subject


def _argument_of(chunks: Sequence[Chunk], phrase: Chunk, clause: Clause) -> bool:
    """Whether a phrase follows the clause's verb directly."""
    at = next(k for k, c in enumerate(chunks) if c is phrase)
    return at > 0 and chunks[at - 1] is clause.verb


def _is_taken(chunks: Sequence[Chunk], phrase: Chunk | None) -> bool:
    """Whether a phrase is the object of a verb or preposition, and so can't be the subject of what follows."""
    return phrase is None or _is_argument(chunks, next(k for k, c in enumerate(chunks) if c is phrase))


def _is_argument(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the phrase at ``at`` belongs to the verb or preposition before it."""
    return at > 0 and (chunks[at - 1].kind in ("VG", "IN"))


def _marker(chunks: Sequence[Chunk], at: int) -> str:
    while at >= 0 and chunks[at].kind == "O":
        at -= 1
    if at < 0:
        return ""
    here = chunks[at]
    if here.kind in ("CC", "WH") or (here.kind == "IN" and here.word in SUBORDINATORS):
        return here.word
    return ""


def _antecedent(chunks: Sequence[Chunk], at: int) -> Chunk | None:
    for j in range(at - 1, -1, -1):
        if chunks[j].kind == "NP":
            return chunks[j]
        if chunks[j].kind == "VG":
            return None
    return None


def _subject(chunks: Sequence[Chunk], left: int, prior: Clause | None) -> tuple[Chunk | None, int]:
    """The head of the chain of phrases before the verb ("the head of the group in Homs said"), and where it begins."""
    j = left
    while j >= 0:
        here = chunks[j]
        if here.kind == "NP":
            if j > 0 and chunks[j - 1].kind == "IN" and chunks[j - 1].word not in SUBORDINATORS:
                j -= 2
                continue
            if _coordinated(chunks, j):
                j -= 2
                continue
            if _object_of(chunks, j) and prior is not None and j != left and prior.verb.word not in SAYING:
                return None, left + 1
            return here, j
        if here.kind == "''" and j == left and _quotes_subject(chunks, j):
            j -= 1
            continue
        if here.kind == ",":
            if j == left:
                j -= 1
                continue
            return None, j + 1
        if here.kind in ("VG", "WH", "IN", "CC") or here.kind in _BREAKS:
            return None, j + 1
        j -= 1
    return None, 0


def _quotes_subject(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the mark before a verb opens a quotation ("The army "fully controls" it) or closes a quoted subject."""
    if at + 1 < len(chunks) and chunks[at + 1].word in SAYING:
        return False
    opens = sum(c.kind == "''" for c in chunks[:at]) % 2 == 0
    return chunks[at - 1].kind == "NP" and (opens or (at > 1 and chunks[at - 2].kind == "''"))


def _coordinated(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the phrase is the second of two subjects ("the groom and his father"): no verb governs the first one."""
    if at < 2 or chunks[at - 1].word not in ("and", "or") or chunks[at - 2].kind != "NP":
        return False
    k = at - 2
    while k > 1 and chunks[k - 1].kind == "IN" and chunks[k - 2].kind == "NP":
        k -= 2
    return k == 0 or chunks[k - 1].kind != "VG"


def _object_of(chunks: Sequence[Chunk], at: int) -> bool:
    return at > 0 and chunks[at - 1].kind == "VG"


def _arguments(chunks: Sequence[Chunk], clause: Clause, following: Clause | None) -> None:
    start = next(k for k, c in enumerate(chunks) if c is clause.verb) + 1
    stop = following.first if following is not None else chunks[-1].last
    clause.last = clause.verb.last
    direct = True
    for k in range(start, len(chunks)):
        here = chunks[k]
        if here.first >= stop:
            break
        if here.kind == "NP":
            if k > 0 and chunks[k - 1].kind == "IN":
                clause.adjuncts.append((chunks[k - 1].word, here))
            elif direct or (k > 0 and chunks[k - 1].kind in ("CC", ",")):
                clause.objects.append(here)
            clause.last = here.last
            direct = False
        elif here.kind in ("WH", ";", ":", "—", "''", "(") or (
            here.kind == "IN" and here.word in SUBORDINATORS and _opens_clause(chunks, k)
        ):
            if here.kind in ("''", "("):
                continue
            break


def _opens_clause(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word such as "after" opens a clause (a verb follows its phrase) and not a mere phrase of time."""
    for k in range(at + 1, min(at + 6, len(chunks))):
        if chunks[k].kind == "VG":
            return chunks[k].form != "ing"
        if chunks[k].kind in ("IN", "WH", ";", "."):
            return False
    return False


def _reduced_passive(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "people killed in the raid", "the town held by rebels": a past form without object that can be a participle."""
    verb = tokens[clause.verb.head]
    words = clause.verb.last - clause.verb.first - (tokens[clause.verb.last - 1].tag == "RP")
    if clause.verb.passive or clause.verb.form not in ("finite", "participle") or words > 1:
        return False
    if verb.tag == "VBN":
        return not clause.objects
    agent = next((phrase for preposition, phrase in clause.adjuncts if preposition == "by"), None)
    if agent is None or verb.tag != "VBD" or "VBN" not in verb.options:
        return False
    return not clause.objects or clause.objects[0].first > agent.first
