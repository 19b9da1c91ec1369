"""Part-of-speech tags from a dictionary and the words beside, in the manner of Brill (1992), without training data."""

from collections.abc import Sequence

from app.extract.lexicon import (
    ACRONYMS,
    BE,
    CALENDAR,
    CLOSED,
    DEMONYM_ENDINGS,
    DO,
    HAVE,
    NAME_PREFIXES,
    NEVER_PREMODIFIER,
    NOUNS,
    NUMBER_WORDS,
    PARTICLE_VERBS,
    PARTICLES,
    SURE_PARTICLES,
    UNMARKED_PAST,
    options,
    verb_lemma,
)
from app.extract.tokens import Token

NOUN_TAGS = frozenset({"NN", "NNS", "NNP", "PRP", "CD"})
VERB_TAGS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
FINITE_TAGS = frozenset({"VBD", "VBP", "VBZ", "MD"})
_NP_STARTS = frozenset({"DT", "PRP$", "PRP", "CD", "NNP"})
_BEFORE_NOUN = frozenset({"DT", "PRP$", "JJ", "CD", "POS", "IN", "NNP"})
_QUANTIFIERS = frozenset({"most", "much", "several", "many", "more", "all", "nearly", "parts"})
_SUBJECTS = frozenset({"NN", "NNS", "NNP", "PRP", "WDT", "WP", "CD", "''", ")", "POS"})
_PLACING = frozenset({"by", "in", "on", "at", "near", "outside", "inside", "around", "across"})
_OBJECTS = frozenset({"them", "him", "us", "me", "whom"})  # pronouns that are no subjects
_PLURAL_NUMBERS = frozenset({"dozens", "scores", "hundreds", "thousands", "millions"})  # end their phrase without "of"
_FIGURE = frozenset({"FIGURE"})  # marks the first token of a figure
_PAST = frozenset({"VBD", "VBN"})
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
    token.options = options(token.lower) or _guess(token)
    if token.shape in "XA" and (i or not token.options) and not title:
        return "NNP"
    return _open(tokens, i) if token.options else _unknown(token)


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
    return "CD" if following and (following.lower == "of" or _nounish(following)) else "PRP"


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
        return "PRP$" if after and _nounish(after) else "PRP"
    if word == "either" and after is not None and not _nounish(after):
        return "RB"
    if word in PARTICLES and _is_particle(word, before, after):
        return "RP"
    if word in ("wounded", "injured", "dead") and before and before.lemma in ("have", "be"):
        return "JJ" if word == "dead" else "VBN"
    if (
        word in ("wounded", "injured")
        and before
        and before.tag in _SUBJECTS | {"RB", "CC"}
        and before.tag != "CD"
        and after
        and _starts_np(after)
    ):
        return "VBD"
    return CLOSED[word]


def _is_particle(word: str, before: Token | None, after: Token | None) -> bool:
    """ "carried out the attack", "blew up a bridge"; "in" and "on" only where no phrase follows ("broke in")."""
    if before is None or before.tag not in VERB_TAGS or verb_lemma(before.lower) not in PARTICLE_VERBS:
        return False
    return word in SURE_PARTICLES or not _starts_np(after)


def _that(tokens: Sequence[Token], i: int, before: Token | None, after: Token | None) -> str:
    if before and before.tag in VERB_TAGS:
        return "IN"
    if before and before.tag in ("NN", "NNS", "NNP", "CD", ")", "''"):
        relative = after is None or not _starts_np(after) or _past_only(after) or _present_ahead(tokens, i + 1)
        return "WDT" if relative else "IN"
    return "DT" if after and _nounish(after) else "IN"


def _present_ahead(tokens: Sequence[Token], i: int) -> bool:
    """A present form with its object behind: "the militia that controls most of the delta"."""
    if i + 1 >= len(tokens) or tokens[i].shape != "x" or tokens[i].lower in CLOSED:
        return False
    return "VBZ" in options(tokens[i].lower) and _starts_np(tokens[i + 1], strict=True)


def _past_only(token: Token) -> bool:
    """A past form that no noun is: behind "that" it makes a relative clause ("the shells that landed")."""
    if token.shape != "x" or token.lower in CLOSED or token.lower in NOUNS:
        return token.lower in UNMARKED_PAST
    found = options(token.lower)
    return "VBD" in found and not found & {"NN", "NNS"}


def _nounish(token: Token) -> bool:
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


def _starts_np(token: Token | None, strict: bool = False) -> bool:
    """Whether a word not yet tagged begins a noun phrase; strictly: a determiner, figure, pronoun or name."""
    if token is None:
        return False
    if token.tag == "CD":
        return True
    if token.shape in "9XA" or token.lower in NUMBER_WORDS or token.lower in _QUANTIFIERS:
        return token.lower not in CALENDAR
    if token.lower in CLOSED:
        return CLOSED[token.lower] in _NP_STARTS or (not strict and CLOSED[token.lower] == "JJ")
    return not strict and _nounish(token)


def _guess(token: Token) -> frozenset[str]:
    """A lower-case word in -ed that no dictionary has is the past of a verb ("capsized")."""
    return _PAST if token.shape == "x" and token.lower.endswith("ed") and "-" not in token.lower else frozenset()


def _starts_object(token: Token | None) -> bool:
    return token is not None and (
        _starts_np(token, strict=True) or token.lower in ("around", "about", "roughly", "nearly")
    )


def _unknown(token: Token) -> str:
    word = token.lower
    if word.endswith("ly"):
        return "RB"
    if word.endswith("ing"):
        return "VBG"
    if "-" in word:
        return "JJ" if word.endswith(("ed", "ern", "held", "run", "controlled", "backed", "linked", "old")) else "NN"
    return "NNS" if word.endswith("s") and not word.endswith("ss") else "NN"


def _before(tokens: Sequence[Token], i: int) -> Token | None:
    """The nearest word before i that is no adverb."""
    j = i - 1
    while j >= 0 and tokens[j].tag == "RB":
        j -= 1
    return tokens[j] if j >= 0 else None


def _auxiliary_before(before: Token) -> bool:
    """Whether the word is a form of "be" or "have", and not the acronym IS."""
    return before.tag != "NNP" and (before.lower in BE or before.lower in HAVE)


def _open(tokens: Sequence[Token], i: int) -> str:
    token = tokens[i]
    before = _before(tokens, i)
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    verbs = token.options & VERB_TAGS
    if not verbs:
        return _plain(token, after)
    if before is not None and (before.tag in ("TO", "MD") or before.lower in DO) and "VB" in verbs:
        return "VB"
    if token.lower.endswith("ing") and "VBG" in verbs:
        return _ing(token, before, after)
    if verbs & {"VBD", "VBN"}:
        return _past(tokens, token, before, after)
    if "VBZ" in verbs:
        return _third_person(tokens, i, before, after)
    return _base(tokens, i, before, after)


def _plain(token: Token, after: Token | None) -> str:
    found = token.options
    if token.lower in NOUNS and found & {"NN", "NNS"}:
        return "NN" if "NN" in found else "NNS"
    if "JJ" in found and not (found & {"NN", "NNS"} and (after is None or not _nounish(after))):
        return "JJ"
    return next((tag for tag in ("NNS", "NN", "NNP", "RB") if tag in found), "NN")


def _ing(token: Token, before: Token | None, after: Token | None) -> str:
    noun = "NN" in token.options or token.lower in NOUNS
    if before is not None and before.lower in BE and before.tag != "NNP":
        return "VBG"
    if before is not None and before.tag in ("DT", "PRP$", "POS") and (after is None or not _nounish(after)):
        return "NN"
    if not noun or (before is not None and before.lower in _PLURAL_NUMBERS):
        return "VBG"
    if before is not None and before.tag in ("NN", "NNS", "NNP", "PRP", "RB", ","):
        return (
            "VBG"
            if (_starts_np(after, strict=token.lower in NOUNS) and after is not None and after.lower != "that")
            or (after and after.lower in ("for", "alongside", "against", "to"))
            else "NN"
        )
    if before is not None and before.tag == "IN" and (_starts_np(after, strict=True) or _plural(token, after)):
        return "VBG"
    if before is not None and before.tag in _BEFORE_NOUN:
        return "NN"
    return "NN" if token.lower in NOUNS and not _starts_np(after, strict=True) else "VBG"


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
    if before is not None and (_auxiliary_before(before) or before.lemma == "get") and "VBN" in verbs:
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
        and _nounish(after)
    ):
        return "VBN"
    if token.lower in NEVER_PREMODIFIER and before is not None and before.tag in ("CD", "NN", "NNS", "NNP", "PRP"):
        return "VBD"
    if before is not None and before.tag in ("DT", "PRP$", "POS", "JJ", "VBN") and not (_auxiliary_before(before)):
        noun = "NN" in token.options or token.lower in NOUNS
        return "NN" if noun and (after is None or not _nounish(after)) else "VBN"
    if (
        before is not None
        and before.tag in ("IN", "CD")
        and after is not None
        and _nounish(after)
        and not _starts_np(after, strict=True)
    ):
        return "VBN"
    return (
        "VBD" if "VBN" not in verbs or (before is not None and before.tag in _SUBJECTS | {"CC", ",", "RB"}) else "VBN"
    )


def _unmarked(token: Token, before: Token | None, after: Token | None) -> str:
    if (
        before is not None
        and before.tag in _SUBJECTS | {"CC", "RB"}
        and (_starts_np(after) or token.lower not in NOUNS or after is None or after.lower in _PLACING)
    ):
        return "VBD"
    return "NN" if "NN" in token.options else "VBD"


def _third_person(tokens: Sequence[Token], i: int, before: Token | None, after: Token | None) -> str:
    token = tokens[i]
    if "NNS" not in token.options and "NN" not in token.options and token.lower not in NOUNS:
        return "VBZ"
    if _behind_adverb(tokens, i, ("NN", "NNP", "CC")) and (_starts_object(after) or _often(tokens, i, after)):
        return "VBZ"
    if before is None or before.tag not in ("NN", "NNP", "PRP", "WDT", "WP", "''", ")", "NNS"):
        return "NNS"
    if before.tag == "NNP" and token.lower in NOUNS and before.lower.endswith(DEMONYM_ENDINGS):
        return "NNS"
    if token.lower in NOUNS and _counted_by_of(tokens, i):
        return "NNS"
    if (before.tag in ("PRP", "WDT", "WP") and before.lower not in _OBJECTS) or (
        before.tag != "NNS"
        and _starts_np(after, strict=True)
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
        and (_starts_np(after) or CLOSED.get(after.lower) in ("IN", "TO"))
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


def _ends_predicate(tokens: Sequence[Token], i: int) -> bool:
    """ "are present and control the port": what stands before "and" ends what another verb says."""
    return tokens[i].tag in ("JJ", "RP") or (i > 0 and tokens[i - 1].lower in BE)


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
    governor = _before(tokens, i)
    return governor is not None and governor.tag in before


def _often(tokens: Sequence[Token], i: int, after: Token | None) -> bool:
    """ "the police regularly use dogs": an adverb of manner or frequency wants the verb, whatever follows."""
    manner = i > 0 and (tokens[i - 1].lower.endswith("ly") or tokens[i - 1].lower in ("often", "still", "always"))
    return manner and _starts_np(after)


def _base(tokens: Sequence[Token], i: int, before: Token | None, after: Token | None) -> str:
    token = tokens[i]
    if _behind_adverb(tokens, i, ("NN", "NNS", "NNP", "CC")) and (_starts_object(after) or _often(tokens, i, after)):
        return "VBP"
    if (
        before is not None
        and before.tag == "CC"
        and i > 1
        and tokens[i - 2].tag in ("JJ", "RP")
        and _starts_object(after)
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
            and _starts_np(after, strict=True)
        ):
            return "VBP"
        if "JJ" in token.options and (not nominal or (after is not None and (_nounish(after) or after.lower == "to"))):
            return "JJ"
        return "NNS" if token.lower in ("people", "police") else "NN"
    return "VBP" if before is not None and before.tag in ("NNS", "NNP", "CC", "RB", "''") else "VB"


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


def _promotes(tokens: Sequence[Token], i: int, habitual: bool) -> bool:
    token, before = tokens[i], tokens[i - 1]
    if before.tag not in ("NN", "NNS", "NNP", "CD", "''") or token.tag not in ("NNS", "NN"):
        return False
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    wanted = "VBZ" if before.tag in ("NN", "NNP") else "VBP"
    if wanted not in token.options or (token.lower in NOUNS) is not habitual:
        return False
    if habitual:
        return i < 4 and after is not None and after.tag in ("NN", "NNS", "NNP", "JJ", "DT", "CD")
    return _starts_np(after) or (after is not None and after.tag in ("IN", "TO", "RP"))
