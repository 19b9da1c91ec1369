"""Part-of-speech tags from a dictionary and the words beside, in the manner of Brill (1992), without training data."""

from collections.abc import Sequence

from app.extract.lexicon import (
    ACRONYMS,
    BE,
    CLOSED,
    DO,
    HAVE,
    NAME_PREFIXES,
    NOUNS,
    NUMBER_WORDS,
    PARTICLE_VERBS,
    PARTICLES,
    SURE_PARTICLES,
    options,
    verb_lemma,
)
from app.extract.neighbours import FINITE_TAGS, SUBJECTS, VERB_TAGS, nounish, past_only, present_ahead, starts_np
from app.extract.open_words import choose, guess, unknown
from app.extract.tokens import Token

_FIGURE = frozenset({"FIGURE"})  # marks the first token of a figure
_BE_FORMS = {
    "am": "VBP",
    "are": "VBP",
    "is": "VBZ",
    "was": "VBD",
    "were": "VBD",
    "been": "VBN",
    "being": "VBG",
    "be": "VB",
}
_HAVE_DO = {
    "have": "VBP",
    "has": "VBZ",
    "had": "VBD",
    "having": "VBG",
    "do": "VBP",
    "does": "VBZ",
    "did": "VBD",
    "doing": "VBG",
    "done": "VBN",
}


def tag(tokens: Sequence[Token], counted: Sequence[tuple[int, int]] = ()) -> None:
    """Set ``tag``, ``lemma`` and ``options`` of every token of one sentence.

    ``counted`` are token ranges that belong to a figure with its qualifier ("at least 43"): all of them are CD, and the
    first of them has the option FIGURE.
    """
    figures = {i for first, last in counted for i in range(first, min(last, len(tokens)))}
    opening = {first for first, _ in counted}
    title = _is_title(tokens)
    for i in figures:
        tokens[i].tag = "CD"  # before all others, so that a verb sees the figure behind it
    for i, token in enumerate(tokens):
        token.tag = "CD" if i in figures else _tag(tokens, i, title)
        if i in opening:
            token.options = _FIGURE
        token.lemma = verb_lemma(token.lower) if token.tag in VERB_TAGS else token.lower
    if not any(token.tag in FINITE_TAGS for token in tokens):
        _promote(tokens)


def _is_title(tokens: Sequence[Token]) -> bool:
    """Headline capitals: nearly every longer word starts with a capital, so capitals tell nothing."""
    words = [t for t in tokens if t.shape in "AXx" and len(t.text) > 3]
    return len(words) > 3 and sum(t.shape != "x" for t in words) >= 0.8 * len(words)


def _tag(tokens: Sequence[Token], i: int, title: bool) -> str:
    token = tokens[i]
    if token.lower in ("'s", "'") and i and tokens[i - 1].end == token.start and tokens[i - 1].shape != ".":
        return "VBZ" if tokens[i - 1].tag == "PRP" else "POS"
    if token.shape == ".":
        return _mark(tokens, i)
    if token.shape == "9":
        return "JJ" if "-" in token.text and not token.text[-1].isdigit() else "CD"
    if token.shape == "A" and (token.lower in ACRONYMS or token.lower not in CLOSED) and not title:
        return "NNP"
    if token.lower in NUMBER_WORDS or ("-" in token.lower and set(token.lower.split("-")) <= NUMBER_WORDS):
        return _number_word(tokens, i)
    if token.lower == "according" and i + 1 < len(tokens) and tokens[i + 1].lower == "to":
        return "IN"
    if token.lower in BE or token.lower in HAVE or token.lower in DO:
        return (
            "VB"
            if i and token.lower in ("have", "do") and tokens[i - 1].tag in ("TO", "MD")
            else _auxiliary(token.lower)
        )
    if token.lower in CLOSED and not (token.shape == "X" and i and token.lower in ("may", "us") and not title):
        return _closed(tokens, i)
    token.options = options(token.lower) or guess(token)
    if (token.shape in "XA" and (i or not token.options) and not title) or _prefixed_name(token):
        return "NNP"
    return choose(tokens, i) if token.options else unknown(token)


def _prefixed_name(token: Token) -> bool:
    """ "al-Hamra", "el-Geneina": a name behind a small article."""
    prefix, hyphen, rest = token.text.partition("-")
    return bool(hyphen) and prefix in NAME_PREFIXES and rest[:1].isupper()


def _mark(tokens: Sequence[Token], i: int) -> str:
    return "''" if tokens[i].text in "\"'”’“‘«»" else tokens[i].text


def _number_word(tokens: Sequence[Token], i: int) -> str:
    if tokens[i].lower != "one":
        return "CD"
    if i and tokens[i - 1].lower in ("no", "any", "some", "every"):
        return "NN"
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    return "CD" if following and (following.lower == "of" or nounish(following)) else "PRP"


def _auxiliary(word: str) -> str:
    return (
        _BE_FORMS.get(word)
        or _HAVE_DO.get(word)
        or ("VBD" if word.startswith(("was", "were", "had", "did")) else "VBP")
    )


def _closed(tokens: Sequence[Token], i: int) -> str:
    word = tokens[i].lower
    before = tokens[i - 1] if i else None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if word == "yet" and before is not None and before.lemma in ("have", "be"):
        return "RB"
    if word == "that":
        return _that(tokens, i, before, after)
    if word == "her":
        return "PRP$" if after and nounish(after) else "PRP"
    if word == "either" and after is not None and not nounish(after):
        return "RB"
    if word in PARTICLES and _is_particle(word, before, after):
        return "RP"
    if word in ("wounded", "injured", "dead") and before and before.lemma in ("have", "be"):
        return "JJ" if word == "dead" else "VBN"
    if (
        word in ("wounded", "injured")
        and before
        and before.tag in SUBJECTS | {"RB", "CC"}
        and before.tag != "CD"
        and after
        and starts_np(after)
    ):
        return "VBD"
    return CLOSED[word]


def _is_particle(word: str, before: Token | None, after: Token | None) -> bool:
    """ "carried out the attack", "blew up a bridge"; "in" and "on" only where no phrase follows ("broke in")."""
    if before is None or before.tag not in VERB_TAGS or verb_lemma(before.lower) not in PARTICLE_VERBS:
        return False
    return word in SURE_PARTICLES or not starts_np(after)


def _that(tokens: Sequence[Token], i: int, before: Token | None, after: Token | None) -> str:
    if before and before.tag in VERB_TAGS:
        return "IN"
    if before and before.tag in ("NN", "NNS", "NNP", "CD", ")", "''"):
        relative = after is None or not starts_np(after) or past_only(after) or present_ahead(tokens, i + 1)
        return "WDT" if relative else "IN"
    return "DT" if after and nounish(after) else "IN"


def _promote(tokens: Sequence[Token]) -> None:
    """A sentence wants a finite verb: the first noun that can be one, behind a noun, becomes it ("Strike kills 12").

    Words that are nouns by habit come last, and only before a phrase ("Jets bomb hospital").
    """
    for habitual in (False, True):
        for i in range(1, len(tokens)):
            if _promotes(tokens, i, habitual):
                tokens[i].tag = "VBZ" if tokens[i - 1].tag in ("NN", "NNP") else "VBP"
                tokens[i].lemma = verb_lemma(tokens[i].lower)
                return


_STATES = frozenset({"dead", "wounded", "injured", "missing"})  # "29 Rebels Dead" has no verb


def _promotes(tokens: Sequence[Token], i: int, habitual: bool) -> bool:
    token, before = tokens[i], tokens[i - 1]
    if before.tag not in ("NN", "NNS", "NNP", "CD", "''") or token.tag not in ("NNS", "NN"):
        return False
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    wanted = "VBZ" if before.tag in ("NN", "NNP") else "VBP"
    if wanted not in token.options or (token.lower in NOUNS) is not habitual:
        return False
    if habitual:
        object_ahead = after is not None and after.tag in ("NN", "NNS", "NNP", "JJ", "DT", "CD")
        return i < 4 and object_ahead and after is not None and after.lower not in _STATES
    return starts_np(after) or (after is not None and after.tag in ("IN", "TO", "RP"))
