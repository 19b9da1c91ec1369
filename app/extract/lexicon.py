"""Which parts of speech a word can be: the closed classes from a file, the open ones from lemminflect's dictionary."""

import tomllib
from functools import lru_cache
from pathlib import Path

from app.extract.dictionary import guessed_verb, lemmas, verb_forms

_GRAMMAR = tomllib.loads((Path(__file__).parent / "vocabulary" / "grammar.toml").read_text(encoding="utf-8"))

CLOSED: dict[str, str] = {word: tag for tag, words in _GRAMMAR["tags"].items() for word in words}
BE = frozenset(_GRAMMAR["be"]["words"])
HAVE = frozenset(_GRAMMAR["have"]["words"])
DO = frozenset(_GRAMMAR["do"]["words"])
NOUNS = frozenset(_GRAMMAR["nouns"]["words"])
NEGATIONS = frozenset(_GRAMMAR["negations"]["words"])
UNMARKED_PAST = frozenset(_GRAMMAR["unmarked_past"]["words"])
NAME_PREFIXES = frozenset(_GRAMMAR["name_prefixes"]["words"])
NEVER_PREMODIFIER = frozenset(_GRAMMAR["never_premodifier"]["words"])
ABBREVIATIONS = frozenset(_GRAMMAR["abbreviations"]["words"])
NUMBER_WORDS = frozenset(_GRAMMAR["numbers"]["words"])
CALENDAR = frozenset(_GRAMMAR["calendar"]["words"])
INFINITIVE_VERBS = frozenset(_GRAMMAR["infinitive"]["verbs"])
SAYING = frozenset(_GRAMMAR["saying"]["verbs"])
WEEKDAYS = frozenset(_GRAMMAR["calendar"]["weekdays"])
DEMONYM_ENDINGS = tuple(_GRAMMAR["demonyms"]["endings"])
ACRONYMS = frozenset(_GRAMMAR["acronyms"]["words"])
SURE_PARTICLES = frozenset(_GRAMMAR["particles"]["sure"])
PARTICLES = SURE_PARTICLES | frozenset(_GRAMMAR["particles"]["loose"])
PARTICLE_VERBS = frozenset(_GRAMMAR["particles"]["verbs"])
_AUXILIARY_LEMMAS = {**dict.fromkeys(BE, "be"), **dict.fromkeys(HAVE, "have"), **dict.fromkeys(DO, "do")}
_OPEN = {"NOUN": {"NN"}, "ADJ": {"JJ"}, "ADV": {"RB"}, "PROPN": {"NNP"}}


@lru_cache(maxsize=65536)
def options(word: str) -> frozenset[str]:
    """The Penn tags that a lower-case word can bear, empty for a word that the dictionary does not know."""
    tags: set[str] = set()
    for kind, found in lemmas(word).items():
        if kind == "VERB":
            for lemma in found:
                tags |= {tag for tag, forms in verb_forms(lemma).items() if tag[0] == "V" and word in forms}
                if "VBN" not in verb_forms(lemma) and "VBD" in tags:
                    tags.add("VBN")  # the dictionary names the participle only where it differs
        elif kind in _OPEN:
            tags |= _OPEN[kind]
    if "NN" in tags and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        tags = (tags - {"NN"}) | {"NNS"}
    return frozenset(tags)


@lru_cache(maxsize=65536)
def verb_lemma(word: str) -> str:
    """The base form of a lower-case verb form ("taken" -> "take"); the word itself where it is no verb."""
    if word in _AUXILIARY_LEMMAS:
        return _AUXILIARY_LEMMAS[word]
    return (lemmas(word).get("VERB") or guessed_verb(word) or (word,))[0]


@lru_cache(maxsize=65536)
def singular(noun: str) -> str:
    """The singular of a lower-case noun ("villages" -> "village"); the word itself where it has none."""
    found = lemmas(noun).get("NOUN")
    return found[0] if found else noun
