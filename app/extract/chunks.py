"""Noun phrases and verb groups of a tagged sentence (shallow parsing, Abney 1991)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.extract.lexicon import BE, CALENDAR, HAVE, INFINITIVE_VERBS, NEGATIONS, WEEKDAYS
from app.extract.neighbours import VERB_TAGS
from app.extract.tokens import Token

_PRE = frozenset({"DT", "PRP$", "CD", "JJ", "NN", "NNS", "NNP", "POS", "$"})
_VERBAL = VERB_TAGS | {"MD", "TO", "RB", "DT"}  # what a verb group may begin with
_LONE = frozenset(
    {"IN", "TO", "CC", "WDT", "WP", "WRB", "MD", ",", ".", "''", ";", ":"}
)  # never inside a phrase's start
_HEADS = frozenset({"NN", "NNS", "NNP", "CD", "PRP"})
_CLAUSE_OPENERS = frozenset(
    {"as", "than", "while", "if", "though", "although", "until", "unless", "that", "because", "whether"}
)
_NOMINAL_ADJECTIVES = frozenset(
    {"dead", "wounded", "injured", "others", "other", "most", "much", "many", "several", "more", "few"}
)
_PLURAL_NUMBERS = frozenset({"dozens", "scores", "hundreds", "thousands", "millions"})
_CLOSING_ADJECTIVES = frozenset({"dead", "wounded", "injured", "others"})  # a figure behind them counts anew


@dataclass(slots=True)
class Chunk:
    """Tokens ``first:last`` of a sentence. ``kind``: NP, VG, IN (preposition or subordinator), CC, WH, or a mark.

    ``head`` is the index of the head noun or the main verb. ``figure`` tells of a NP that begins with a figure: the
    index of that figure's first token. A verb group has ``passive``, ``negated``, ``chain`` (lemmas of the verbs
    before the main one: "began to flee": ("begin",)) and ``form``: finite, modal, infinitive, ing, participle.
    """

    kind: str
    first: int
    last: int
    head: int
    word: str = ""
    figure: int | None = None
    passive: bool = False
    negated: bool = False
    form: str = ""
    modal: str = ""
    chain: tuple[str, ...] = field(default_factory=tuple)


def chunk(tokens: Sequence[Token]) -> list[Chunk]:
    """The chunks of a tagged sentence, in order, covering every token but stray ones."""
    chunks: list[Chunk] = []
    i = 0
    while i < len(tokens):
        made = _verb_group(tokens, i) if tokens[i].tag in _VERBAL else None
        made = made or (_single(tokens, i) if tokens[i].tag in _LONE else _noun_phrase(tokens, i) or _single(tokens, i))
        chunks.append(made)
        i = made.last
    return _join_quoted(tokens, _join_of(tokens, chunks))


def _single(tokens: Sequence[Token], i: int) -> Chunk:
    token = tokens[i]
    kind = {"IN": "IN", "TO": "IN", "CC": "CC", "WDT": "WH", "WP": "WH", "WRB": "WH"}.get(token.tag)
    if kind is None:
        mark = "''" if token.tag == "''" else token.text
        kind = mark if token.shape == "." else "O"
    return Chunk(kind, i, i + 1, i, token.lower)


def _opens_phrase(tokens: Sequence[Token], i: int) -> bool:
    """A participle before its noun opens a phrase behind a preposition, or a sentence: "in suspected air raids"."""
    if tokens[i].tag != "VBN" or i + 1 >= len(tokens) or (i and tokens[i - 1].tag != "IN"):
        return False
    if not i:
        return tokens[1].tag in ("NNS", "JJ")  # "Suspected rebels attacked"
    return tokens[i - 1].lower not in _CLAUSE_OPENERS and tokens[i + 1].tag in ("NN", "NNS", "JJ", "NNP")


def _verb_group(tokens: Sequence[Token], i: int) -> Chunk | None:
    if _opens_phrase(tokens, i):
        return None
    verbs: list[int] = []
    modal, negated, last, j = "", False, i, i
    infinitive = False
    while j < len(tokens):
        token = tokens[j]
        if token.tag == "MD" and not verbs:
            modal, negated = token.lower, token.lower in NEGATIONS
        elif (
            token.tag == "TO"
            and j + 1 < len(tokens)
            and (not verbs or _chains(tokens, verbs[-1]))
            and _infinitive_ahead(tokens, j)
        ):
            infinitive = infinitive or not verbs
        elif token.tag in VERB_TAGS and (not verbs or _continues(tokens, verbs[-1], j)):
            verbs.append(j)
            last = j + 1
            negated = negated or token.lower in NEGATIONS
        elif (
            token.tag in ("RB", "DT")
            and (token.lower in NEGATIONS or token.tag == "RB")
            and (verbs or modal or token.lower in ("not", "never"))
            and _verb_ahead(tokens, j, verbs)
        ):
            negated = negated or token.lower in NEGATIONS
        else:
            break
        j += 1
    if not verbs:
        return None
    if last < len(tokens) and tokens[last].tag == "RP":
        last += 1
    return _describe(tokens, i, last, verbs, modal, infinitive, negated)


def _infinitive_ahead(tokens: Sequence[Token], j: int) -> bool:
    k = j + 1
    while k < len(tokens) and tokens[k].tag == "RB":
        k += 1
    return k < len(tokens) and tokens[k].tag == "VB"


def _verb_ahead(tokens: Sequence[Token], j: int, verbs: list[int]) -> bool:
    k = j + 1
    while k < len(tokens) and tokens[k].tag == "RB":
        k += 1
    if k >= len(tokens):
        return False
    if tokens[k].tag == "TO":
        return bool(verbs) and _infinitive_ahead(tokens, k)
    return tokens[k].tag in VERB_TAGS and (not verbs or _continues(tokens, verbs[-1], k))


def _chains(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb takes an infinitive beside it ("was to leave", "began to flee"); else it tells a purpose."""
    return tokens[verb].tag in VERB_TAGS and tokens[verb].lemma in INFINITIVE_VERBS


def _continues(tokens: Sequence[Token], before: int, j: int) -> bool:
    """Whether the verb at j belongs to one group with the verb at ``before`` (auxiliary + main, verb + to + verb)."""
    if tokens[j - 1].tag == "TO":
        return True
    auxiliary, tag = tokens[before], tokens[j].tag
    if auxiliary.lower in BE:
        return tag in ("VBN", "VBG") or (tag == "VBD" and "VBN" in tokens[j].options)
    if auxiliary.lower in HAVE:
        return tag in ("VBN", "VBD")
    return (auxiliary.lemma == "do" and tag == "VB") or (
        auxiliary.lemma in ("get", "keep", "start", "begin", "stop", "continue") and tag in ("VBN", "VBG")
    )


def _describe(
    tokens: Sequence[Token], i: int, last: int, verbs: list[int], modal: str, infinitive: bool, negated: bool
) -> Chunk:
    main = tokens[verbs[-1]]
    before = [tokens[v] for v in verbs[:-1]]
    passive = main.tag in ("VBN", "VBD") and bool(before) and (before[-1].lower in BE or before[-1].lemma == "get")
    chain = tuple(t.lemma for t in before if t.lemma not in ("be", "have", "do", "get"))
    if modal:
        form = "modal"
    elif infinitive:
        form = "infinitive"
    else:
        form = {"VBG": "ing", "VBN": "participle", "VB": "infinitive"}.get(tokens[verbs[0]].tag, "finite")
    return Chunk("VG", i, last, verbs[-1], main.lemma, None, passive, negated, form, modal, chain)


def _noun_phrase(tokens: Sequence[Token], i: int) -> Chunk | None:
    j, head, figure = i, None, None
    while j < len(tokens) and _inside(tokens, i, j):
        if tokens[j].tag in _HEADS:
            head = j
        if tokens[j].tag == "CD" and figure is None:
            figure = j
        j += 1
        if tokens[j - 1].tag == "PRP":
            break
    if head is None:
        nominal = next((k for k in range(j - 1, i - 1, -1) if tokens[k].lower in _NOMINAL_ADJECTIVES), None)
        if nominal is None and not (j > i and tokens[i].tag == "DT"):
            return None
        head = j - 1 if nominal is None else nominal
        return Chunk("NP", i, j, head, tokens[head].lower, figure)
    last = _trailing(tokens, head, j)
    if tokens[head].tag == "CD" and last - 1 > head and tokens[last - 1].lower in _NOMINAL_ADJECTIVES:
        head = last - 1
    return Chunk("NP", i, last, head, tokens[head].lower, figure)


def _trailing(tokens: Sequence[Token], head: int, j: int) -> int:
    """Behind the head only an adjective that stands for people stays ("12 dead"), or the bracket of an acronym."""
    if head + 1 == j:
        return j
    behind = tokens[head + 1]
    return head + 2 if behind.lower in _NOMINAL_ADJECTIVES or behind.text in ")]" else head + 1


def _inside(tokens: Sequence[Token], i: int, j: int) -> bool:
    token = tokens[j]
    before = tokens[j - 1] if j > i else None
    if j > i + 1 and tokens[j - 1].lower in _CLOSING_ADJECTIVES and tokens[j - 2].lower in ("more", "others"):
        return False  # "dozens more wounded rescuers said": a comma was lost
    if token.tag == "PRP":
        return before is None
    if token.tag in ("DT", "PRP$"):
        return before is None or before.tag == "DT" or before.lower in ("all", "both")
    if token.tag == "CD":
        return before is None or (
            before.tag in ("DT", "PRP$", "JJ", "CD")
            and not ("FIGURE" in token.options and (before.tag == "CD" or before.lower in _CLOSING_ADJECTIVES))
        )
    if before is not None and (_other_time(before, token) or _dated(tokens, j)):
        return False
    if token.text in "([)]" and before is not None:
        return _acronym(tokens, j)
    if token.tag in _PRE:
        return token.tag != "POS" or before is not None
    if token.tag in ("VBN", "VBG"):
        return _premodifies(tokens, i, j)
    return token.tag == "RB" and _adverb_inside(tokens, before, j)


def _dated(tokens: Sequence[Token], j: int) -> bool:
    """Where a word of time ends or begins a phrase: "control late last year", "last year rebel groups"."""
    if tokens[j - 1].lower in ("year", "month", "week", "night") and tokens[j].tag in ("NN", "NNS", "NNP", "JJ"):
        return j > 1 and tokens[j - 2].lower in ("last", "next")
    if (
        tokens[j].lower not in ("late", "early")
        or tokens[j - 1].tag not in ("NN", "NNS", "NNP")
        or j + 1 == len(tokens)
    ):
        return False
    after = tokens[j + 1].lower
    return after in ("last", "next", "this", "on", "in") or after in CALENDAR


def _other_time(before: Token, token: Token) -> bool:
    """Where a weekday meets another phrase because a comma was lost: "by jets Thursday", "Monday Ethiopian jets"."""
    if token.lower in ("last", "next"):
        return before.tag in ("NN", "NNS", "NNP")
    if token.lower in WEEKDAYS and token.shape == "X":
        return before.tag in ("NN", "NNS", "NNP") and before.lower not in WEEKDAYS
    return before.lower in WEEKDAYS and before.shape == "X" and token.shape in "XA" and token.tag == "NNP"


def _acronym(tokens: Sequence[Token], j: int) -> bool:
    """A bracket round an acronym that belongs to the name: "the Islamic State (IS) group"."""
    at = j + 1 if tokens[j].text in "([" else j - 1
    return (
        0 < at < len(tokens) - 1
        and tokens[at].shape == "A"
        and tokens[at - 1].text in "(["
        and tokens[at + 1].text in ")]"
    )


def _adverb_inside(tokens: Sequence[Token], before: Token | None, j: int) -> bool:
    """ "the mainly Kurdish region", "the overnight fighting"; at the start only "badly burned passengers"."""
    after = tokens[j + 1].tag if j + 1 < len(tokens) else ""
    if before is None:
        return tokens[j].lower.endswith("ly") and after == "VBN" and _premodifies(tokens, j, j + 1)
    return after in ("JJ", "VBN", "VBG") or (after in ("NNP", "NN") and before.tag in ("DT", "POS", "PRP$"))


def _premodifies(tokens: Sequence[Token], i: int, j: int) -> bool:
    """A participle before its noun: "the captured town", "12 wounded soldiers", "warring sides"."""
    after = tokens[j + 1] if j + 1 < len(tokens) else None
    if after is None or after.tag not in ("NN", "NNS", "NNP", "JJ"):
        return False
    if j == i:
        return _opens_phrase(tokens, j)
    before = tokens[j - 1]
    if before.tag == "NNP" and tokens[j].tag == "VBG":
        return "-" in before.text  # "a Paris-based monitoring group", but "in Syria capturing towns"
    if before.lower in _PLURAL_NUMBERS and tokens[j].tag == "VBG":
        return False  # "hundreds suffering burns"
    return before.tag in ("DT", "PRP$", "CD", "JJ", "POS", "NNP", "RB")


def _join_of(tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
    """A figure and what it counts are one phrase: "dozens of people", "15 of the wounded"."""
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        one = chunks[i]
        if (
            one.kind == "NP" and one.figure is not None and tokens[one.head].tag == "CD" and i + 2 < len(chunks)
            and chunks[i + 1].word == "of" and chunks[i + 2].kind == "NP" and chunks[i + 2].figure is None
        ):  # fmt: skip
            whole = chunks[i + 2]
            out.append(Chunk("NP", one.first, whole.last, whole.head, whole.word, one.figure))
            i += 3
        else:
            out.append(one)
            i += 1
    return out


def _join_quoted(tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
    """An article before quoted words is one phrase with them: a "large gathering"."""
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        one = chunks[i]
        bare = one.kind == "NP" and one.last - one.first == 1 and tokens[one.first].tag in ("DT", "PRP$")
        if bare and i + 2 < len(chunks) and tokens[chunks[i + 1].first].tag == "''" and chunks[i + 2].kind == "NP":
            named = chunks[i + 2]
            out.append(Chunk("NP", one.first, named.last, named.head, named.word, named.figure))
            i += 3
        else:
            out.append(one)
            i += 1
    return out
