"""Claims that count: who was killed, wounded, taken, displaced, and how many, with the words that say so."""

from app.extract.counts.reading import find

__all__ = ["find"]
