"""Tags of the words that can be several: nouns, verbs and adjectives of one form, by the words beside."""

from collections.abc import Sequence

from app.extract.lexicon import (
    BE,
    CALENDAR,
    CLOSED,
    DEMONYM_ENDINGS,
    DO,
    NEVER_PREMODIFIER,
    NOUNS,
    UNMARKED_PAST,
    options,
)
from app.extract.neighbours import (
    FINITE_TAGS,
    SUBJECTS,
    VERB_TAGS,
    is_auxiliary,
    is_charged,
    is_goal,
    nearest_before,
    nounish,
    starts_np,
    starts_object,
)
from app.extract.tokens import Token

_BEFORE_NOUN = frozenset({"DT", "PRP$", "JJ", "CD", "POS", "IN", "NNP"})
_PLACING = frozenset({"by", "in", "on", "at", "near", "outside", "inside", "around", "across"})
_OBJECTS = frozenset({"them", "him", "us", "me", "whom"})  # pronouns that are no subjects
_PLURAL_NUMBERS = frozenset({"dozens", "scores", "hundreds", "thousands", "millions"})  # end their phrase without "of"
_PAST = frozenset({"VBD", "VBN"})


def choose(tokens: Sequence[Token], i: int) -> str:
    token = tokens[i]
    before = nearest_before(tokens, i)
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    verbs = token.options & VERB_TAGS
    if not verbs:
        return _plain(token, after)
    if before is not None and (before.tag in ("TO", "MD") or before.lower in DO) and "VB" in verbs:
        return "NN" if is_goal(tokens, i, after) else "VB"
    if token.lower.endswith("ing") and "VBG" in verbs:
        return "VBG" if is_charged(tokens, i, after) else _ing(token, before, after)
    if verbs & {"VBD", "VBN"}:
        return _past(tokens, token, before, after)
    if "VBZ" in verbs:
        return _third_person(tokens, i, before, after)
    return _base(tokens, i, before, after)


def guess(token: Token) -> frozenset[str]:
    """A lower-case word in -ed that no dictionary has is the past of a verb ("capsized")."""
    return _PAST if token.shape == "x" and token.lower.endswith("ed") and "-" not in token.lower else frozenset()


def unknown(token: Token) -> str:
    word = token.lower
    if word.endswith("ly"):
        return "RB"
    if word.endswith("ing"):
        return "VBG"
    if "-" in word:
        return "JJ" if word.endswith(("ed", "ern", "held", "run", "controlled", "backed", "linked", "old")) else "NN"
    return "NNS" if word.endswith("s") and not word.endswith("ss") else "NN"


def _plain(token: Token, after: Token | None) -> str:
    found = token.options
    if token.lower in NOUNS and found & {"NN", "NNS"}:
        return "NN" if "NN" in found else "NNS"
    if "JJ" in found and not (found & {"NN", "NNS"} and (after is None or not nounish(after))):
        return "JJ"
    return next((tag for tag in ("NNS", "NN", "NNP", "RB") if tag in found), "NN")


def _ing(token: Token, before: Token | None, after: Token | None) -> str:
    noun = "NN" in token.options or token.lower in NOUNS
    if before is not None and before.lower in BE and before.tag != "NNP":
        return "VBG"
    if before is not None and before.tag in ("DT", "PRP$", "POS") and (after is None or not nounish(after)):
        return "NN"
    if not noun or (before is not None and before.lower in _PLURAL_NUMBERS):
        return "VBG"
    if before is not None and before.tag in ("NN", "NNS", "NNP", "PRP", "RB", ","):
        return (
            "VBG"
            if (starts_np(after, strict=token.lower in NOUNS) and after is not None and after.lower != "that")
            or (after and after.lower in ("for", "alongside", "against", "to"))
            else "NN"
        )
    if before is not None and before.tag == "IN" and (starts_np(after, strict=True) or _plural(token, after)):
        return "VBG"
    if before is not None and before.tag in _BEFORE_NOUN:
        return "NN"
    return "NN" if token.lower in NOUNS and not starts_np(after, strict=True) else "VBG"


def _plural(token: Token, after: Token | None) -> bool:
    """ "of firing mortars", "by blocking roads": a plural behind the word is what is done to."""
    if after is None or token.lower in NOUNS or after.shape != "x":
        return False
    return "NNS" in options(after.lower) and not options(after.lower) & {"VBD", "JJ"}


def _quotes_object(tokens: Sequence[Token], token: Token) -> bool:
    """Whether the quotation that a word opens is what a verb takes: has fired "widely banned munitions"."""
    i = next(k for k, one in enumerate(tokens) if one is token) - 1
    while i >= 0 and tokens[i].tag in ("RB", "''"):
        i -= 1
    return i >= 0 and tokens[i].tag in VERB_TAGS


def _past(tokens: Sequence[Token], token: Token, before: Token | None, after: Token | None) -> str:
    verbs = token.options & VERB_TAGS
    if before is not None and (is_auxiliary(before) or before.lemma == "get") and "VBN" in verbs:
        return "VBN"
    if token.lower in UNMARKED_PAST:
        return _unmarked(token, before, after)
    if "VBD" not in verbs:
        return "VBN"
    if (
        before is not None
        and before.tag == "''"
        and _quotes_object(tokens, token)
        and after is not None
        and nounish(after)
    ):
        return "VBN"
    if token.lower in NEVER_PREMODIFIER and before is not None and before.tag in ("CD", "NN", "NNS", "NNP", "PRP"):
        return "VBD"
    if before is not None and before.tag in ("DT", "PRP$", "POS", "JJ", "VBN") and not (is_auxiliary(before)):
        noun = "NN" in token.options or token.lower in NOUNS
        return "NN" if noun and (after is None or not nounish(after)) else "VBN"
    if (
        before is not None
        and before.tag in ("IN", "CD")
        and after is not None
        and nounish(after)
        and not starts_np(after, strict=True)
    ):
        return "VBN"
    return "VBD" if "VBN" not in verbs or (before is not None and before.tag in SUBJECTS | {"CC", ",", "RB"}) else "VBN"


def _unmarked(token: Token, before: Token | None, after: Token | None) -> str:
    if (
        before is not None
        and before.tag in SUBJECTS | {"CC", "RB"}
        and (starts_np(after) or token.lower not in NOUNS or after is None or after.lower in _PLACING)
    ):
        return "VBD"
    return "NN" if "NN" in token.options else "VBD"


def _third_person(tokens: Sequence[Token], i: int, before: Token | None, after: Token | None) -> str:
    token = tokens[i]
    if "NNS" not in token.options and "NN" not in token.options and token.lower not in NOUNS:
        return "VBZ"
    if _behind_adverb(tokens, i, ("NN", "NNP", "CC")) and (starts_object(after) or _often(tokens, i, after)):
        return "VBZ"
    if before is not None and before.tag == "," and starts_np(after, strict=True) and not _has_finite(tokens, i):
        return "VBZ"  # behind an apposition: "Airwars, a monitor, disputes it"
    if before is None or before.tag not in ("NN", "NNP", "PRP", "WDT", "WP", "''", ")", "NNS"):
        return "NNS"
    if before.tag == "NNP" and token.lower in NOUNS and before.lower.endswith(DEMONYM_ENDINGS):
        return "NNS"
    if token.lower in NOUNS and _counted_by_of(tokens, i):
        return "NNS"
    if (before.tag in ("PRP", "WDT", "WP") and before.lower not in _OBJECTS) or (
        before.tag != "NNS"
        and starts_np(after, strict=True)
        and after is not None
        and after.lower != "that"
        and (token.lower not in NOUNS or after is None or after.shape not in "XA")
    ):
        return "VBZ"
    finite = _has_finite(tokens, i)
    loose = (
        token.lower not in NOUNS
        and not finite
        and after is not None
        and (starts_np(after) or CLOSED.get(after.lower) in ("IN", "TO"))
    )
    return "VBZ" if loose and before.tag in ("NN", "NNP") else "NNS"


def _has_finite(tokens: Sequence[Token], i: int) -> bool:
    """Whether a finite verb stands before i in its own clause, so that no other is wanted."""
    for j in range(i - 1, -1, -1):
        if tokens[j].tag in FINITE_TAGS:
            return True
        if tokens[j].tag in ("WDT", "WP", "WRB", ";"):
            return False
    return False


def _counted_by_of(tokens: Sequence[Token], i: int) -> bool:
    """ "a number of rocket shells": the plural that "of" wants."""
    j = i - 1
    while j > 1 and tokens[j].tag in ("NN", "JJ", "VBN"):
        j -= 1
    return tokens[j].lower == "of" and tokens[j - 1].lower in (
        "number",
        "series",
        "couple",
        "lot",
        "dozens",
        "hundreds",
    )


def _behind_adverb(tokens: Sequence[Token], i: int, before: tuple[str, ...]) -> bool:
    """ "the coalition often targets", "the fighters now control": an adverb before a verb."""
    if i < 2 or tokens[i - 1].tag != "RB" or tokens[i - 1].lower in ("not", "only", "even", "also", "so"):
        return False
    governor = nearest_before(tokens, i)
    return governor is not None and governor.tag in before


def _often(tokens: Sequence[Token], i: int, after: Token | None) -> bool:
    """ "the police regularly use dogs": an adverb of manner or frequency wants the verb, whatever follows."""
    manner = i > 0 and (tokens[i - 1].lower.endswith("ly") or tokens[i - 1].lower in ("often", "still", "always"))
    return manner and starts_np(after)


def _base(tokens: Sequence[Token], i: int, before: Token | None, after: Token | None) -> str:
    token = tokens[i]
    if _behind_adverb(tokens, i, ("NN", "NNS", "NNP", "CC")) and (starts_object(after) or _often(tokens, i, after)):
        return "VBP"
    if (
        before is not None
        and before.tag == "CC"
        and i > 1
        and tokens[i - 2].tag in ("JJ", "RP")
        and starts_object(after)
    ):
        return "VBP"
    nominal = bool(token.options & {"NN", "NNS"}) or token.lower in NOUNS
    if before is not None and before.tag in ("PRP", "WDT", "WP") and before.lower not in ("he", "she", "it"):
        return "VBP"
    if nominal or "JJ" in token.options:
        if (
            before is not None
            and before.tag in ("NNS", "NNP")
            and (before.lower.endswith("s") or before.lower in CALENDAR)
            and starts_np(after, strict=True)
        ):
            return "VBP"
        if "JJ" in token.options and (not nominal or (after is not None and (nounish(after) or after.lower == "to"))):
            return "JJ"
        return "NNS" if token.lower in ("people", "police") else "NN"
    return "VBP" if before is not None and before.tag in ("NNS", "NNP", "CC", "RB", "''") else "VB"
