"""What is known of an organisation, and what is found of one in a text."""

from dataclasses import dataclass
from enum import StrEnum


class OrganisationKind(StrEnum):
    """What kind of party an organisation is; fighters, soldiers and sources are told apart by it."""

    STATE_FORCE = "state force"
    ARMED_GROUP = "armed group"
    COALITION = "coalition"
    GOVERNMENT = "government"
    MONITOR = "monitor"
    AGENCY = "agency"
    MEDIA = "media"
    AID = "aid"
    INTERNATIONAL_BODY = "international body"
    PARTY = "party"


@dataclass(frozen=True, slots=True)
class Organisation:
    """One entry of the vocabulary.

    ``canonical`` is the lasting name shown to users, ``aliases`` further names, ``short`` what stands for it once the
    article has named it, ``state`` the country whose organ it is, "" for none, ``speakers`` the full names of
    persons who speak for it.
    """

    canonical: str
    kind: OrganisationKind
    aliases: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    state: str = ""
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """An organisation at ``start:end`` of a text (code points, end exclusive); ``state`` is "" where none is told."""

    start: int
    end: int
    canonical: str
    kind: OrganisationKind
    state: str = ""
