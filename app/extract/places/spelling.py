"""How a place's name is shown."""

from app.domain.spelling import ARTICLES, norm, parts


def shown(name: str) -> str:
    """A name as it is shown: without accents and apostrophes, without a leading article."""
    words = [norm(word).capitalize() if word[0].isupper() else norm(word) for word in parts(name)]
    if len(words) > 1 and words[0].lower() in ARTICLES:
        words = words[1:]
    return " ".join(words)
