"""Whose people: the side that an organisation's name in a phrase puts its members on."""

from app.domain.terms import Population
from app.extract import names
from app.extract.names import OrganisationKind

_SIDES = {
    OrganisationKind.ARMED_GROUP: Population.FIGHTERS,
    OrganisationKind.STATE_FORCE: Population.SOLDIERS,
    OrganisationKind.COALITION: Population.SOLDIERS,
}


def side_of(words: str) -> Population | None:
    """The side of the first armed party that the words name: fighters of a group, soldiers of a state, else None."""
    return next((_SIDES[found.kind] for found in names.find(words) if found.kind in _SIDES), None)
