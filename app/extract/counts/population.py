"""Who was counted: civilians, children, women, fighters, soldiers, medics, journalists, or people."""

from app.domain.terms import Population
from app.extract.chunks import Chunk
from app.extract.counts.figures import Figure
from app.extract.counts.scene import Scene
from app.extract.counts.vocabulary import BEFORE, GENERAL, HOLLOW, POPULATION_OF, one_of

_WORDS_BEHIND = 8  # tokens behind "members of" that may name the group


def population(scene: Scene, figure: Figure) -> Population | None:
    """The class of a figure by its own words, None where it stands alone."""
    if not figure.noun:
        return None
    first, last = scene.chunks[figure.chunk].first, scene.chunks[figure.last - 1].last
    noun = one_of(figure.noun)
    plain = POPULATION_OF.get(figure.noun) or POPULATION_OF.get(noun)
    words = [t.lower for t in scene.tokens[first:last]]
    if _mixed(words):
        return Population.PEOPLE
    turned = _turned(words, noun, plain)
    if turned is not None:
        return turned
    if noun in HOLLOW or plain is None:
        return _of_whom(scene, last) or plain or _name_class(words) or Population.PEOPLE
    return plain


def _mixed(words: list[str]) -> bool:
    """ "regime and rebel fighters": two sides counted together."""
    classes = {BEFORE[w] for w in words if w in BEFORE}
    return "and" in words and {Population.SOLDIERS, Population.FIGHTERS} <= classes


def _turned(words: list[str], noun: str, plain: Population | None) -> Population | None:
    """A word before a general noun decides: "regime fighters", "medical staff", "rebel commander"."""
    for word in words:
        found = BEFORE.get(word) or BEFORE.get(one_of(word))
        if found is not None and (noun in GENERAL[found] if found in GENERAL else False):
            return found
    return None


def _name_class(words: list[str]) -> Population | None:
    return next((POPULATION_OF[one_of(w)] for w in reversed(words) if one_of(w) in POPULATION_OF), None)


def _of_whom(scene: Scene, last: int) -> Population | None:
    """ "members of the security forces", "bodies of soldiers": the group behind "of"."""
    tokens = scene.tokens
    if last >= len(tokens) or tokens[last].lower not in ("of", "from"):
        return None
    for token in tokens[last + 1 : last + 1 + _WORDS_BEHIND]:
        if token.tag in ("IN", "VBD", "VBZ", ".", "WDT", "WP"):
            break
        found = BEFORE.get(token.lower) or POPULATION_OF.get(one_of(token.lower))
        if found is not None and found is not Population.PEOPLE:
            return found
    return None


def counted(scene: Scene, figure: Figure) -> str:
    """The words for who was counted, without the figure; "" where none are named."""
    if not figure.noun:
        return ""
    first, last = _span(scene, figure)
    return scene.text[scene.tokens[first].start : scene.tokens[last - 1].end] if last > first else ""


def _span(scene: Scene, figure: Figure) -> tuple[int, int]:
    chunk: Chunk = scene.chunks[figure.last - 1]
    first = scene.parsed.sentence.index_at(figure.quantity.end - 1) + 1
    if figure.last - 1 > figure.chunk:
        first = chunk.first
    while first < chunk.last and scene.tokens[first].lower in ("of", "the", "more", "other", "another", '"', "”", "“"):
        first += 1
    last = chunk.head + 1
    return first, max(first, last)
