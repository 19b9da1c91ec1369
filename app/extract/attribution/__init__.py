"""Who says it: sources, messengers and hedges for every claim of an article."""

from app.extract.attribution.attributor import Attributor

__all__ = ["Attributor"]
