"""Who: organisations, parties and persons named in a text."""

from app.extract.names.canonical import canonical
from app.extract.names.countries import demonym_country
from app.extract.names.finder import find
from app.extract.names.organisation import Mention, Organisation, OrganisationKind
from app.extract.names.person import Person
from app.extract.names.persons import persons
from app.extract.names.vocabulary import Vocabulary, entries, shipped

__all__ = [
    "Mention",
    "Organisation",
    "OrganisationKind",
    "Person",
    "Vocabulary",
    "canonical",
    "demonym_country",
    "entries",
    "find",
    "persons",
    "shipped",
]
