"""The figures of a sentence that may count people: quantities in noun phrases, and "a" or "an" before a person."""

from dataclasses import dataclass

from app.domain.quantity import Quantity
from app.extract.analysis import Parsed
from app.extract.chunks import Chunk
from app.extract.counts.vocabulary import (
    BARE_HEADS,
    GROUPS,
    RESULTS,
    SPEAKERS,
    STATES,
    VERBS,
    is_person,
    is_thing,
    one_of,
)

_ONE = frozenset({"a", "an", "another", "one"})
_NO_ONE = frozenset({"few", "number", "lot", "couple", "dozen", "handful", "host", "series", "total", "group"})
_SAYING = frozenset({"say", "report", "tell", "add", "announce"})
_NOUN_TAGS = frozenset({"NN", "NNS", "NNP"})
_QUOTES = frozenset({"''", '"'})


@dataclass(slots=True, eq=False)
class Figure:
    """A quantity with the noun phrase that says what it counts.

    ``chunk`` is the index of its phrase among the sentence's chunks, ``last`` the index behind the last chunk that
    belongs to it. ``first`` is the token of the figure, ``noun`` the lower-case head noun, "" where the figure stands
    alone. ``kind``: person, bare, thing or unknown; ``article`` tells of "a" and "an".
    """

    quantity: Quantity
    first: int
    chunk: int
    last: int
    noun: str
    kind: str
    article: bool = False


def figures(parsed: Parsed) -> list[Figure]:
    """The figures of a sentence, in order."""
    found = [f for q in parsed.quantities if (f := _counted(parsed, q)) is not None]
    taken = {f.chunk for f in found}
    for k, chunk in enumerate(parsed.chunks):
        if chunk.kind == "NP" and k not in taken and (single := _single(parsed, k, chunk)) is not None:
            found.append(single)
    return sorted(found, key=lambda f: f.first)


def _counted(parsed: Parsed, quantity: Quantity) -> Figure | None:
    first = parsed.sentence.index_at(quantity.start)
    k = parsed.chunk_at(first)
    if k is None or parsed.chunks[k].kind != "NP":
        return None
    chunk = parsed.chunks[k]
    if chunk.first < first and parsed.sentence.tokens[first].tag == "CD" and _is_modifier(parsed, quantity, chunk):
        return None
    noun, last = _noun(parsed, k, first, quantity)
    return Figure(quantity, first, k, last, noun, _kind(noun, quantity))


def _is_modifier(parsed: Parsed, quantity: Quantity, chunk: Chunk) -> bool:
    """ "a 10-year-old child", "the four-storey building": the figure belongs to an adjective."""
    end = parsed.sentence.tokens[parsed.sentence.index_at(quantity.end - 1)].end
    return end > quantity.end or quantity.unit == "year"


def _noun(parsed: Parsed, k: int, first: int, quantity: Quantity) -> tuple[str, int]:
    tokens = parsed.sentence.tokens
    token = tokens[_head(parsed, k)]
    if token.tag == "CD" and (group := _group_of(parsed, k)):
        return group, k + 1
    if token.tag == "CD" or token.lower in BARE_HEADS:
        return _behind_quotes(parsed, k)
    if _speaks(parsed, k, first):
        return "", k + 1
    return token.lower, k + 1


def _speaks(parsed: Parsed, k: int, first: int) -> bool:
    """ "wounding more than 30 police said": behind a verb of harm the noun before "said" speaks; a comma was lost."""
    chunks, tokens = parsed.chunks, parsed.sentence.tokens
    said = k + 1 < len(chunks) and chunks[k + 1].kind == "VG" and tokens[chunks[k + 1].head].lemma in _SAYING
    return said and first > 0 and tokens[first - 1].lower in VERBS and tokens[chunks[k].head].lower in SPEAKERS


def _head(parsed: Parsed, k: int) -> int:
    """The head noun; behind a plural, "prisoner" and "hostage" say what became of it ("took 18 sailors prisoner")."""
    chunk, tokens = parsed.chunks[k], parsed.sentence.tokens
    before = tokens[chunk.head - 1] if chunk.head > chunk.first else None
    if tokens[chunk.head].lower in RESULTS and before is not None and before.tag in ("NNS", "NN"):
        return chunk.head - 1
    plural = (i for i in range(chunk.first, chunk.head) if tokens[i].tag == "NNS" and is_person(tokens[i].lower))
    return next(plural, chunk.head)  # a plural before another noun ends its phrase: a comma was lost


def _group_of(parsed: Parsed, k: int) -> str:
    """ "a family of five", "a crew of 12": the noun of the group that the figure measures."""
    chunks, tokens = parsed.chunks, parsed.sentence.tokens
    if k < 2 or chunks[k - 1].word != "of" or chunks[k - 2].kind != "NP":
        return ""
    noun = tokens[chunks[k - 2].head].lower
    return noun if noun in GROUPS else ""


def _behind_quotes(parsed: Parsed, k: int) -> tuple[str, int]:
    """'nearly 50" rebels': a quotation mark may part a figure from its noun."""
    chunks, tokens = parsed.chunks, parsed.sentence.tokens
    if k + 2 < len(chunks) and chunks[k + 1].kind in _QUOTES and chunks[k + 2].kind == "NP":
        head = tokens[chunks[k + 2].head]
        plain = chunks[k + 2].figure is None and tokens[chunks[k + 2].first].tag not in ("DT", "PRP$", "PRP")
        if plain and head.tag in _NOUN_TAGS and is_person(head.lower):
            return head.lower, k + 3
    return "", k + 1


def _kind(noun: str, quantity: Quantity) -> str:
    if quantity.unit and (
        quantity.unit == "%"
        or (len(quantity.unit) == 3 and quantity.unit.isupper())
        or quantity.unit in ("km", "m", "year")
    ):
        return "thing"
    if not isinstance(quantity.low or quantity.high, int):
        return "thing"  # a fraction counts nobody
    if not noun:
        return "bare"
    if noun in GROUPS:
        return "person"
    if is_thing(noun):
        return "thing"
    return "person" if is_person(noun) or noun in STATES else "unknown"


def _single(parsed: Parsed, k: int, chunk: Chunk) -> Figure | None:
    token, head = parsed.sentence.tokens[chunk.first], parsed.sentence.tokens[chunk.head]
    if token.lower == "both" or (token.lower == "another" and head.lower in STATES):
        return _determiner(parsed, k, chunk)
    if parsed.sentence.tokens[chunk.first + 1].lower in _NO_ONE if chunk.last > chunk.first + 1 else True:
        return None
    if token.lower not in _ONE or head.tag not in ("NN", "NNP") or chunk.head == chunk.first:
        return None
    if not is_person(head.lower) or is_thing(head.lower):
        return None
    quantity = Quantity(token.start, token.end, 1, 1, unit=one_of(head.lower))
    return Figure(quantity, chunk.first, k, k + 1, head.lower, "person", article=True)


def _determiner(parsed: Parsed, k: int, chunk: Chunk) -> Figure | None:
    """ "both pilots", "another wounded": a determiner that is a number."""
    token, head = parsed.sentence.tokens[chunk.first], parsed.sentence.tokens[chunk.head]
    number = 2 if token.lower == "both" else 1
    noun = "" if head.lower in STATES else head.lower
    if number == 2 and not is_person(noun):
        return None
    quantity = Quantity(token.start, token.end, number, number, unit=one_of(noun) if noun else "")
    return Figure(quantity, chunk.first, k, k + 1, noun, "person" if noun else "bare", article=True)
