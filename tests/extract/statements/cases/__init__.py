"""Case tables for statement claims, by what is told."""

from tests.extract.statements.cases import deeds, news, places, stances
from tests.extract.statements.cases.shape import Case

ALL: list[Case] = [
    *places.CONTROL,
    *places.WITHDRAWAL,
    *places.CLASHES,
    *deeds.ATTACKS,
    *deeds.WEAPONS,
    *deeds.RESPONSIBILITY,
    *deeds.AGREEMENTS,
    *stances.DENIALS_AND_DOUBTS,
    *stances.NOTHING,
    *stances.QUIET,
    *news.NEWS,
    *news.MORE,
    *news.ANYWHERE,
]
