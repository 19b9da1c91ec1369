"""Quantities in a text: numbers with their bounds, units and directions of change."""

from app.extract.quantities.finder import find

__all__ = ["find"]
