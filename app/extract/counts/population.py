"""Who was counted: civilians, children, women, fighters, soldiers, medics, journalists, or people."""

from collections.abc import Sequence

from app.domain.quantity import Number
from app.domain.terms import Measure, Population
from app.extract.chunks import Chunk
from app.extract.counts.figures import Figure
from app.extract.counts.lists import names_them
from app.extract.counts.scene import Count, Scene
from app.extract.counts.sides import side_of
from app.extract.counts.vocabulary import BEFORE, GENERAL, HOLLOW, POPULATION_OF, STATES, one_of

_WORDS_BEHIND = 8  # tokens behind "members of" that may name the group
_MEN = frozenset({"man", "male"})
_CARRIED = frozenset({Population.FIGHTERS, Population.SOLDIERS})
_SIDED = GENERAL[Population.FIGHTERS] | GENERAL[Population.SOLDIERS]
_OTHERS = frozenset({"others", "other", "more", "another", "further", "additional"})


def populations(told: Sequence[tuple[Scene, Count]]) -> None:
    """Set the population of every count of an article, in order; a figure alone takes that of its context."""
    named: dict[tuple[Measure, Number | None], Population] = {}
    alone: list[tuple[Scene, Count]] = []
    last: Count | None = None
    for scene, count in told:
        own = _own(scene, count.figure)
        if own is None:
            count.population = _of_context(scene, count, last)
            alone.append((scene, count))
        else:
            count.population = _of_men(scene, count, own)
            for number in (count.figure.quantity.low, count.figure.quantity.high):
                named.setdefault((count.measure, number), count.population)
        last = count if count.whole is None else last
    for scene, count in alone:
        if count.population is Population.PEOPLE and not _says_others(scene, count.figure):
            number = count.figure.quantity.low or count.figure.quantity.high
            count.population = named.get((count.measure, number), Population.PEOPLE)  # a headline's "kills 15"


def _own(scene: Scene, figure: Figure) -> Population | None:
    """By the figure's own words; of "the dead" and the like the predicate tells more, then the context."""
    found = population(scene, figure)
    if found in (None, Population.PEOPLE) and (
        not figure.noun or one_of(figure.noun) in HOLLOW or figure.noun == "those"
    ):
        told = predicated(scene, figure)
        return told if told is not None or figure.noun in STATES else found
    return found


def _of_men(scene: Scene, count: Count, own: Population) -> Population:
    """ "5,812 civilians, including women and men": men who are a part have the class of the whole."""
    if own is Population.PEOPLE and count.whole is not None and one_of(count.figure.noun) in _MEN:
        return count.whole.population
    return own


def _of_context(scene: Scene, count: Count, last: Count | None) -> Population:
    """ "25 others", "another 40": the group named last; a number alone only takes a side in the fight."""
    if last is None:
        return Population.PEOPLE
    before = (c for c in scene.in_order() if c.figure.first < count.figure.first and c.whole is None)
    here = {c.population for c in before}
    if len(here) > 1:
        return Population.PEOPLE
    if _says_others(scene, count.figure):
        carried = last.population in _CARRIED or last.population is Population.CIVILIANS
        return last.population if carried else Population.PEOPLE
    return last.population if here and last.population in _CARRIED else Population.PEOPLE


def _says_others(scene: Scene, figure: Figure) -> bool:
    chunk = scene.chunks[figure.chunk]
    after = scene.next(figure.last)
    more = after < len(scene.chunks) and scene.chunks[after].word in _OTHERS
    return more or any(scene.tokens[i].lower in _OTHERS for i in range(max(0, chunk.first - 1), chunk.last))


def population(scene: Scene, figure: Figure) -> Population | None:
    """The class of a figure by its own words, None where it stands alone."""
    if not figure.noun:
        return None
    chunk = scene.chunks[figure.last - 1]
    words = [t.lower for t in scene.tokens[scene.chunks[figure.chunk].first : chunk.last]]
    noun = one_of(figure.noun)
    found = (
        _named(scene, figure, noun) or _turned(words, noun) or POPULATION_OF.get(figure.noun) or POPULATION_OF.get(noun)
    )
    if (noun in HOLLOW and found in (None, Population.PEOPLE)) or found is None:
        found = _of_whom(scene, chunk) or found or _name_class(words) or Population.PEOPLE
    other = _coordinated(scene, figure)
    return Population.PEOPLE if other is not None and other is not found else found


def _named(scene: Scene, figure: Figure, noun: str) -> Population | None:
    """The side that a name before a general noun tells: "Taliban fighters", "Syrian army officers"."""
    chunk = scene.chunks[figure.last - 1]
    tokens = scene.tokens[chunk.first : chunk.head + 1]
    if noun not in _SIDED or not any(t.tag == "NNP" for t in tokens):
        return None
    side = side_of(scene.text[tokens[0].start : tokens[-1].end])
    return side if side is not None and noun in GENERAL[side] else None


def predicated(scene: Scene, figure: Figure) -> Population | None:
    """ "14 of the dead were rebels", "234 of them were children": the predicate names who they are."""
    if scene.chunks[scene.before(figure.chunk - 1)].word == "of" and figure.chunk > 0:
        return None  # "most of the 72 dead were rebels"
    verb = scene.next(figure.last)
    if (
        verb == figure.last
        and names_them(scene, figure)
        and verb < len(scene.chunks)
        and scene.chunks[verb].figure is None
    ):
        beside = POPULATION_OF.get(one_of(scene.tokens[scene.chunks[verb].head].lower))
        if scene.chunks[verb].kind == "NP" and beside is not None:
            return beside
    if verb < len(scene.chunks) and scene.chunks[verb].kind == "IN":
        verb = scene.next(verb + 2)
    if (
        verb < len(scene.chunks)
        and scene.chunks[verb].kind == "VG"
        and scene.tokens[scene.chunks[verb].head].lemma != "be"
    ):
        verb = scene.next(verb + 1)  # "17 of those killed were children"
    if verb + 1 >= len(scene.chunks) or scene.tokens[scene.chunks[verb].head].lemma != "be":
        return None
    predicate = scene.chunks[scene.next(verb + 1)] if scene.next(verb + 1) < len(scene.chunks) else None
    if predicate is None or predicate.kind != "NP" or predicate.figure is not None:
        return None
    words = [t.lower for t in scene.tokens[predicate.first : predicate.last]]
    noun = one_of(scene.tokens[predicate.head].lower)
    return _turned(words, noun) or POPULATION_OF.get(noun)


def _coordinated(scene: Scene, figure: Figure) -> Population | None:
    """ "dozens of insurgents and their families": the class of a second noun that shares the figure."""
    k = figure.last
    if k + 1 >= len(scene.chunks) or scene.chunks[k].word != "and" or scene.chunks[k + 1].kind != "NP":
        return None
    second, after = scene.chunks[k + 1], scene.next(k + 2)
    head, first = scene.tokens[second.head], scene.tokens[second.first]
    if (
        second.figure is not None
        or not (head.tag == "NNS" or head.lower.endswith("men"))
        or first.lower in ("the", "some", "many", "several", "other")
    ):
        return None
    active = after < len(scene.chunks) and scene.chunks[after].kind == "VG" and not scene.chunks[after].passive
    if active and first.tag != "PRP$":
        return None
    noun = one_of(head.lower)
    words = [t.lower for t in scene.tokens[second.first : second.last]]
    return _turned(words, noun) or (Population.PEOPLE if noun == "family" else POPULATION_OF.get(noun))


def _turned(words: list[str], noun: str) -> Population | None:
    """A word before a general noun decides: "regime fighters", "medical staff", "rebel commander"."""
    for word in words:
        found = BEFORE.get(word) or BEFORE.get(one_of(word))
        if found is not None and word != noun and noun in GENERAL.get(found, ()):
            return found
    return None


def _name_class(words: list[str]) -> Population | None:
    return next((POPULATION_OF[one_of(w)] for w in reversed(words) if one_of(w) in POPULATION_OF), None)


def _of_whom(scene: Scene, chunk: Chunk) -> Population | None:
    """ "members of the security forces", "bodies of soldiers": the group behind "of"."""
    tokens, last = scene.tokens, chunk.head + 1
    if last >= len(tokens) or tokens[last].lower not in ("of", "from"):
        return None
    behind = tokens[last + 1 : last + 1 + _WORDS_BEHIND]
    stop = next((i for i, t in enumerate(behind) if t.tag in ("IN", "VBD", "VBZ", ".", "WDT", "WP")), len(behind))
    if stop and any(t.tag == "NNP" for t in behind[:stop]):
        side = side_of(scene.text[behind[0].start : behind[stop - 1].end])
        if side is not None:
            return side
    for token in behind[:stop]:
        found = BEFORE.get(token.lower) or BEFORE.get(one_of(token.lower)) or POPULATION_OF.get(one_of(token.lower))
        if found is not None and found is not Population.PEOPLE:
            return found
    return None


def counted(scene: Scene, figure: Figure) -> str:
    """The words for who was counted, without the figure; "" where none are named."""
    if not figure.noun:
        return ""
    first, last = _span(scene, figure)
    if _coordinated(scene, figure) is not None:
        last = scene.chunks[figure.last + 1].last
    elif one_of(figure.noun) in HOLLOW and last < len(scene.tokens) and scene.tokens[last].lower == "of":
        behind = figure.last + 1
        last = scene.chunks[behind].last if behind < len(scene.chunks) and scene.chunks[behind].kind == "NP" else last
    return scene.text[scene.tokens[first].start : scene.tokens[last - 1].end] if last > first else ""


def _span(scene: Scene, figure: Figure) -> tuple[int, int]:
    chunk: Chunk = scene.chunks[figure.last - 1]
    first = scene.parsed.sentence.index_at(figure.quantity.end - 1) + 1
    if figure.last - 1 > figure.chunk:
        first = chunk.first
    while first < chunk.last and scene.tokens[first].lower in _SKIPPED:
        first += 1
    return first, max(first, chunk.head + 1)


_SKIPPED = _OTHERS | {"of", "the", '"', "”", "“"}
