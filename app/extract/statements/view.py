"""One parsed sentence as the statement rules look at it: phrases with what belongs to them, by their place."""

from functools import cached_property

from app.extract.analysis import Parsed
from app.extract.chunks import Chunk
from app.extract.lexicon import singular
from app.extract.statements.frames import KINDS
from app.extract.tokens import Token

_JOINED = frozenset({"of"})
_LOCATIVE = frozenset({"in", "near", "outside", "inside", "at", "around"})
_AGAINST = frozenset({"on", "against"})
_DASHES = frozenset({"-", "–", "—", "''", '"', "(", "“", "”"})


class View:
    """A sentence with its chunks numbered; all phrases are indices of chunks."""

    def __init__(self, parsed: Parsed, text: str) -> None:
        """Number the chunks of a parsed sentence of ``text``."""
        self.parsed = parsed
        self.text = text
        self.chunks = parsed.chunks

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {id(chunk): k for k, chunk in enumerate(self.chunks)}

    @property
    def tokens(self) -> list[Token]:
        """The tokens of the sentence."""
        return self.parsed.sentence.tokens

    def number(self, chunk: Chunk) -> int:
        """The index of a chunk of this sentence."""
        return self._numbers[id(chunk)]

    def head(self, k: int) -> str:
        """The head word of a phrase, lower case."""
        return self.tokens[self.chunks[k].head].lower

    def is_phrase(self, k: int) -> bool:
        """Whether there is a noun phrase at ``k``."""
        return 0 <= k < len(self.chunks) and self.chunks[k].kind == "NP"

    def is_time(self, k: int) -> bool:
        """Whether a phrase is a time, a bare number or part of a set phrase: "Friday", "2016", "in response"."""
        head = self.tokens[self.chunks[k].head]
        if head.shape == "9" or _is_of("time", head.lower):
            return True
        return self.preposition(k) == "in" and _is_of("set", head.lower)

    def is_pronoun(self, k: int) -> bool:
        """Whether a phrase is a personal pronoun."""
        chunk = self.chunks[k]
        return chunk.last - chunk.first == 1 and self.tokens[chunk.head].tag == "PRP"

    def is_name(self, k: int) -> bool:
        """Whether the head of a phrase is a proper name."""
        head = self.tokens[self.chunks[k].head]
        return (
            head.tag == "NNP"
            or (head.shape in "XA" and head.start > self.tokens[0].start)
            or head.lower.startswith("al-")
        )

    def preposition(self, k: int) -> str:
        """The preposition before a phrase, "" where none stands; "out of", "in front of", "close to" are one."""
        if k < 1 or self.chunks[k - 1].kind != "IN":
            return ""
        word = self.chunks[k - 1].word
        if k < 2 or word not in ("of", "to"):
            return word
        before = self.tokens[self.chunks[k - 2].last - 1].lower
        joined = f"{before} {word}"
        return joined if joined in ("out of", "front of", "close to", "next to", "outside of") else word

    def complements(self, k: int) -> list[tuple[str, int]]:
        """The phrases that hang on the phrase at ``k`` by prepositions, in order: (preposition, phrase)."""
        found = []
        for at in range(k + 1, len(self.chunks)):
            if self.chunks[at].kind == "NP" and self.preposition(at):
                found.append((self.preposition(at), at))
            elif not self._hangs(at):
                break
        return found

    def _hangs(self, at: int) -> bool:
        """Whether a chunk may stand between a phrase and what hangs on it: marks, joined phrases, times."""
        here = self.chunks[at]
        if here.kind == "NP":
            return self.chunks[at - 1].kind == "CC" or self.is_time(at)
        return here.kind in ("IN", "CC", ",", "O") or here.kind in _DASHES

    def end(self, k: int, stop: int, locative: bool = False) -> int:
        """The token behind the phrase at ``k`` with its of-phrases, and one phrase of place or target if wanted."""
        at, last = k, self.chunks[k].last
        placed = not locative
        if self.head(k) in ("half", "all", "both") and self._determined(k + 1):
            at, last = k + 1, self.chunks[k + 1].last
        near = _LOCATIVE | _AGAINST if singular(self.head(k)) in KINDS["attack"] else _LOCATIVE
        while at + 2 < len(self.chunks) and self.is_phrase(at + 2) and self.chunks[at + 2].first < stop:
            joint, phrase = self.chunks[at + 1], self.chunks[at + 2]
            if joint.kind == "CC" and joint.word in ("and", "or", "&"):
                if self._opens_clause(at + 2) or self.is_time(at + 2):
                    break
            elif joint.kind == "IN" and joint.word in near and not placed and not self.is_time(at + 2):
                placed = True
            elif joint.kind != "IN" or joint.word not in _JOINED:
                break
            at, last = at + 2, phrase.last
        return last

    def _determined(self, k: int) -> bool:
        """Whether there is a phrase with an article at ``k``."""
        return self.is_phrase(k) and self.tokens[self.chunks[k].first].tag in ("DT", "PRP$")

    def _opens_clause(self, k: int) -> bool:
        """Whether the phrase at ``k`` is the subject of a verb of its own."""
        chunk = self.chunks[k]
        return any(c.subject is chunk and not c.shared for c in self.parsed.clauses)

    def start(self, k: int) -> int:
        """The first token of a phrase."""
        return self.chunks[k].first

    def words(self, first: int, last: int) -> str:
        """The text of a run of tokens."""
        return self.parsed.sentence.words(first, last, self.text)

    def lowered(self, k: int) -> list[str]:
        """The words of a phrase in lower case."""
        chunk = self.chunks[k]
        return [t.lower for t in self.tokens[chunk.first : chunk.last]]


def _is_of(kind: str, noun: str) -> bool:
    """Whether a lower-case noun, in either number, is listed as of a kind."""
    listed = KINDS[kind]
    return noun in listed or singular(noun) in listed
