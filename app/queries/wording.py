"""Sentences about stored evidence: why two claims were taken for one question, and how two answers compare.

What is stored is names and numbers; the words are made here, when they are read.
"""

from collections.abc import Mapping
from typing import Any

from app.queries.link_wording import FEATURES
from app.queries.relation_wording import KINDS, RULES

Detail = Mapping[str, Any]


def feature_sentence(name: str, value: float, detail: Detail) -> str:
    """One sentence for a feature of a link, by its name and the level in its detail; never empty.

    ``value`` is how far the level holds, 0..1.
    """
    level = str(detail.get("level", ""))
    said = FEATURES.get(name)
    return said(level, value, detail) if said else f"{name.capitalize()}: {level or round(value, 2)}."


def relation_sentence(kind: str, rule: str, detail: Detail) -> str:
    """One sentence for how two answers compare, by the rule that found it; never empty."""
    said = RULES.get(rule)
    return said(detail) if said else KINDS.get(kind, "They were compared.")
