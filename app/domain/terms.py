"""The fixed terms of the field; the values are those of the export format."""

from enum import StrEnum


class ClaimKind(StrEnum):
    """A quantity counts something; a statement says that something is so or is not."""

    QUANTITY = "quantity"
    STATEMENT = "statement"


class Measure(StrEnum):
    """What a quantity claim counts."""

    KILLED = "killed"
    INJURED = "injured"
    KILLED_OR_INJURED = "killed_or_injured"
    MISSING = "missing"
    CAPTURED = "captured"
    DISPLACED = "displaced"
    DESTROYED = "destroyed"
    DAMAGED = "damaged"
    SEIZED = "seized"
    DISTANCE = "distance"
    DURATION = "duration"
    MONEY = "money"
    PERCENTAGE = "percentage"
    COUNT = "count"

    @property
    def of_people(self) -> bool:
        """Whether people are counted, so that a population belongs to it."""
        return self in PEOPLE_MEASURES


PEOPLE_MEASURES = frozenset(
    {
        Measure.KILLED,
        Measure.INJURED,
        Measure.KILLED_OR_INJURED,
        Measure.MISSING,
        Measure.CAPTURED,
        Measure.DISPLACED,
    }
)


class Population(StrEnum):
    """Who was counted. Fighters are any non-state armed group; soldiers any state force or its militia."""

    CIVILIANS = "civilians"
    CHILDREN = "children"
    WOMEN = "women"
    FIGHTERS = "fighters"
    SOLDIERS = "soldiers"
    MEDICS = "medics"
    JOURNALISTS = "journalists"
    PEOPLE = "people"


class Predicate(StrEnum):
    """What a statement claim says."""

    TOOK_CONTROL = "took control"
    WITHDREW = "withdrew"
    CLASHES = "clashes"
    ATTACKED = "attacked"
    USED_WEAPON = "used weapon"
    CLAIMED_RESPONSIBILITY = "claimed responsibility"
    AGREED = "agreed"


class Polarity(StrEnum):
    """Whether a statement is affirmed or denied."""

    AFFIRMED = "affirmed"
    DENIED = "denied"


class Hedge(StrEnum):
    """How far the words stand behind the claim."""

    NONE = "none"
    ALLEGED = "alleged"
    DENIED = "denied"
    EXPECTED = "expected"


class Scope(StrEnum):
    """One event or a part of it, or a running total over many events."""

    EVENT = "event"
    CUMULATIVE = "cumulative"


class Direction(StrEnum):
    """Which way a quantity of change went."""

    UP = "up"
    DOWN = "down"


class Precision(StrEnum):
    """How finely a time is known."""

    DAY = "day"
    DAYS = "days"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    PERIOD = "period"


class RelationKind(StrEnum):
    """How two answers of one question stand to each other."""

    AGREE = "agree"
    REVISION = "revision"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"


class BlockKind(StrEnum):
    """What a stretch of an article's text is."""

    HEADLINE = "headline"
    BODY = "body"
    BOILERPLATE = "boilerplate"


class Verdict(StrEnum):
    """What an analyst decides about two sets of claims."""

    TOGETHER = "together"
    APART = "apart"
    UNSURE = "unsure"
