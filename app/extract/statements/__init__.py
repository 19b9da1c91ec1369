"""Statement claims: who took, left, fought over, attacked, used, claimed or agreed what; affirmed or denied."""

from app.extract.statements.finder import find

__all__ = ["find"]
