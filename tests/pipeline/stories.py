"""A few invented stories, told by several outlets."""

from datetime import date

from app.domain.terms import Measure, Population, Predicate
from tests.pipeline.make import Told, count, state

COLLAPSE = (
    "A gallery of the pit at Karaghan fell in on Saturday before dawn. At least 31 miners were killed, the mine board "
    "said, and crews dug on through the rain. Another 12 miners were injured and taken to the clinic at Velm."
)
UNION = (
    "The union of the Karaghan pit spoke of a far larger disaster after the gallery fell in on Saturday. "
    "It said that 58 miners were killed. The board put the injured at 15 miners."
)
COPIED = COLLAPSE.replace("fell in", "caved in")
FERRY = (
    "A ferry went down off Ostrel on Saturday with the evening mail. 140 passengers were killed, the coastguard said, "
    "while boats looked for more among the wreckage."
)
CHARGE = (
    "Villagers at Brannoc say that the border guard shelled the mill on Saturday. The border guard shelled the mill at "
    "Brannoc, the council of the village wrote in a letter."
)
DENIAL = (
    "The ministry spoke about the mill at Brannoc on Sunday. The border guard did not shell the mill at Brannoc, the "
    "ministry said, and called the letter of the council a fable."
)

BOARD = Told(
    "board", "Karaghan Post", COLLAPSE,
    (
        count(COLLAPSE, "At least 31 miners were killed", "At least 31", 31, None, source="Mine Board"),
        count(COLLAPSE, "12 miners were injured", "12", 12, 12, measure=Measure.INJURED),
    ),
)  # fmt: skip
COPY = Told(
    "copy", "Velm Daily", COPIED,
    (
        count(COPIED, "At least 31 miners were killed", "At least 31", 31, None, source="Mine Board"),
        count(COPIED, "12 miners were injured", "12", 12, 12, measure=Measure.INJURED),
    ),
)  # fmt: skip
WORKERS = Told(
    "union", "Northern Wire", UNION,
    (
        count(UNION, "58 miners were killed", "58", 58, 58, source="Miners' Union"),
        count(UNION, "the injured at 15 miners", "15", 15, 15, measure=Measure.INJURED, source="Mine Board"),
    ),
)  # fmt: skip
SHIP = Told(
    "ferry", "Northern Wire", FERRY,
    (
        count(
            FERRY, "140 passengers were killed", "140", 140, 140,
            place="Ostrel", counted="passengers", population=Population.CIVILIANS, source="Coastguard",
        ),
    ),
)  # fmt: skip
VILLAGE = Told(
    "charge", "Brannoc Letter", CHARGE,
    (
        state(
            CHARGE, "The border guard shelled the mill at Brannoc", Predicate.ATTACKED, "border guard", "mill",
            place="Brannoc", source="Village Council",
        ),
    ),
)  # fmt: skip
MINISTRY = Told(
    "denial", "State Gazette", DENIAL,
    (
        state(
            DENIAL, "The border guard did not shell the mill at Brannoc", Predicate.ATTACKED, "border guard", "mill",
            place="Brannoc", source="Ministry", denied=True,
        ),
    ),
    published=date(2019, 5, 5),
)  # fmt: skip

STORIES = (BOARD, COPY, WORKERS, SHIP, VILLAGE, MINISTRY)
