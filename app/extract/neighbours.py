"""What the words beside a word tell the tagger: whether a phrase begins there, whether a verb is an auxiliary."""

from collections.abc import Sequence

from app.extract.lexicon import (
    BE,
    CALENDAR,
    CLOSED,
    HAVE,
    INFINITIVE_VERBS,
    NOUNS,
    NUMBER_WORDS,
    UNMARKED_PAST,
    options,
)
from app.extract.tokens import Token

VERB_TAGS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
FINITE_TAGS = frozenset({"VBD", "VBP", "VBZ", "MD"})
NP_STARTS = frozenset({"DT", "PRP$", "PRP", "CD", "NNP"})
QUANTIFIERS = frozenset({"most", "much", "several", "many", "more", "all", "nearly", "parts"})
SUBJECTS = frozenset({"NN", "NNS", "NNP", "PRP", "WDT", "WP", "CD", "''", ")", "POS"})


def nearest_before(tokens: Sequence[Token], i: int) -> Token | None:
    """The nearest word before i that is no adverb."""
    j = i - 1
    while j >= 0 and tokens[j].tag == "RB":
        j -= 1
    return tokens[j] if j >= 0 else None


def is_auxiliary(before: Token) -> bool:
    """Whether the word is a form of "be" or "have", and not the acronym IS."""
    return before.tag != "NNP" and (before.lower in BE or before.lower in HAVE)


def nounish(token: Token) -> bool:
    """Whether a word not yet tagged can stand in a noun phrase."""
    if token.shape == "9":
        return True
    if token.lower in CLOSED:
        return CLOSED[token.lower] in ("JJ", "DT", "PRP$") and token.lower not in ("dead", "wounded", "injured")
    if token.lower in BE or token.lower in HAVE or token.shape == ".":
        return False
    if token.shape in "XA":
        return True
    found = options(token.lower)
    return not found or bool(found & {"NN", "NNS", "JJ"}) or token.lower in NOUNS


def starts_np(token: Token | None, strict: bool = False) -> bool:
    """Whether a word not yet tagged begins a noun phrase; strictly: a determiner, figure, pronoun or name."""
    if token is None:
        return False
    if token.tag == "CD":
        return True
    if token.shape in "9XA" or token.lower in NUMBER_WORDS or token.lower in QUANTIFIERS:
        return token.lower not in CALENDAR
    if token.lower in CLOSED:
        return CLOSED[token.lower] in NP_STARTS or (not strict and CLOSED[token.lower] == "JJ")
    return not strict and nounish(token)


def starts_object(token: Token | None) -> bool:
    return token is not None and (
        starts_np(token, strict=True) or token.lower in ("around", "about", "roughly", "nearly")
    )


def past_only(token: Token) -> bool:
    """A past form that no noun is: behind "that" it makes a relative clause ("the shells that landed")."""
    if token.shape != "x" or token.lower in CLOSED or token.lower in NOUNS:
        return token.lower in UNMARKED_PAST
    found = options(token.lower)
    return "VBD" in found and not found & {"NN", "NNS"}


def present_ahead(tokens: Sequence[Token], i: int) -> bool:
    """A present form with its object behind: "the militia that controls most of the delta"."""
    if i + 1 >= len(tokens) or tokens[i].shape != "x" or tokens[i].lower in CLOSED:
        return False
    return "VBZ" in options(tokens[i].lower) and starts_np(tokens[i + 1], strict=True)


def is_goal(tokens: Sequence[Token], i: int, after: Token | None) -> bool:
    """ "returned to base": a noun by habit, behind a verb that takes no infinitive, before no object of its own."""
    if i < 2 or tokens[i - 1].tag != "TO" or tokens[i].lower not in NOUNS or tokens[i - 2].tag not in VERB_TAGS:
        return False
    return tokens[i - 2].lemma not in INFINITIVE_VERBS and not starts_np(after)


def is_charged(tokens: Sequence[Token], i: int, after: Token | None) -> bool:
    """ "accused of shelling homes": behind these words the form is the verb, though it is a noun elsewhere."""
    if i < 2 or tokens[i - 1].lower != "of" or after is None or not nounish(after):
        return False
    return tokens[i - 2].lemma in ("accuse", "suspect", "convict") or tokens[i - 2].lower in ("guilty", "capable")
