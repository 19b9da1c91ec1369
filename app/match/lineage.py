"""Which article is a copy of which."""

from app.domain.matching import ArticleProfile, Copy
from app.match.signature import SHINGLE, resemblance

COPIED = 0.5  # share of the shorter text's shingles from which on a text is taken to be a copy


def compare(a: ArticleProfile, b: ArticleProfile) -> Copy | None:
    """The two articles as copies, or None.

    ``share`` (0..1, of the shorter text) follows from the Jaccard estimate J of the shingle sets and their sizes:
    they have J / (1 + J) of all shingles in common (Broder 1997).
    """
    if a.article == b.article:
        return None
    shorter = min(a.words, b.words) - SHINGLE + 1
    if shorter < SHINGLE:
        return None
    alike = resemblance(a.signature, b.signature)
    common = alike / (1 + alike) * (a.words + b.words - 2 * (SHINGLE - 1))
    share = min(1.0, round(common / shorter, 3))
    if share < COPIED:
        return None
    return Copy(min(a.article, b.article), max(a.article, b.article), share)
