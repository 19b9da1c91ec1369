"""The vocabulary of reporting, read from its file."""

import tomllib
from pathlib import Path

_WORDS = tomllib.loads((Path(__file__).parent.parent / "vocabulary" / "reporting.toml").read_text(encoding="utf-8"))

SAY = frozenset(_WORDS["say"]["verbs"])
ALLEGE = frozenset(_WORDS["allege"]["verbs"])
TAKES_THINGS = frozenset(_WORDS["things"]["verbs"])
DENY = frozenset(_WORDS["deny"]["verbs"])
COUNT = frozenset(_WORDS["count"]["verbs"])
TOLL_VERBS = frozenset(_WORDS["toll"]["verbs"])
TOLL_OBJECTS = frozenset(_WORDS["toll"]["objects"])
DOCUMENTS = frozenset(_WORDS["documents"]["nouns"])
DOCUMENT_VERBS = frozenset(_WORDS["documents"]["verbs"])
CITING = frozenset(_WORDS["prepositions"]["citing"])
PERSON_PRONOUNS = frozenset(_WORDS["stand_ins"]["persons"])
BODY_PRONOUNS = frozenset(_WORDS["stand_ins"]["bodies"])
STAND_IN_NOUNS = frozenset(_WORDS["stand_ins"]["nouns"])
MEDIA_WORDS = frozenset(_WORDS["messengers"]["media_words"])
SPEAKERS = frozenset(_WORDS["speakers"]["nouns"])
UNNAMED = frozenset(_WORDS["unnamed"]["nouns"])
WATCHING = frozenset(_WORDS["unnamed"]["words"])
CONTINUATIONS = tuple(tuple(words) for words in _WORDS["continuations"]["openings"])
TELLERS = frozenset(_WORDS["tellers"]["nouns"])
CREDITS = frozenset(_WORDS["credits"]["nouns"])
CREDIT_MODIFIERS = frozenset(_WORDS["credits"]["modifiers"])
REPORTING = SAY | ALLEGE | DENY
