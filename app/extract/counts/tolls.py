"""Tolls and lives: nouns that carry a count of people ("the toll rose to 12", "claimed the lives of 12")."""

from app.domain.terms import Measure
from app.extract.counts.figures import Figure
from app.extract.counts.scene import Scene
from app.extract.counts.vocabulary import OF_NOUNS, STATES, TOLL_OF, TOLLS, words
from app.extract.lexicon import verb_lemma

_BEFORE_FIGURE = words("toll", "before_figure")
_COUNTS = words("toll", "counts")
_TOLL_VERBS = words("toll", "verbs")
_LIVES = words("lives", "nouns")
_LIFE_VERBS = words("lives", "verbs")
_EARLIER = words("toll", "earlier")
_FROM_TO = frozenset({"from", "to"})
_FAR = 30  # tokens that may stand between a toll and its figure


def tolls(scene: Scene) -> None:
    """ "the death toll rose to 12", "a toll of 12", "put the toll at 12", "the number of wounded reached 40"."""
    for i, token in enumerate(scene.tokens):
        measure = _toll(scene, i) if token.lower in TOLLS or token.lower in _COUNTS else None
        if measure is not None:
            earlier = any(t.lower in _EARLIER for t in scene.tokens[max(0, i - 3) : i])
            for figure in _tolled(scene, i):
                told = scene.claim(figure, measure, i, "toll") or scene.of(figure)
                if told is not None:
                    told.superseded = earlier or scene.tokens[figure.first - 1].lower == "from"


def _toll(scene: Scene, i: int) -> Measure | None:
    tokens = scene.tokens
    before = tokens[i - 1].lower if i else ""
    if tokens[i].lower in TOLLS:
        if before in ("injury", "injuries", "wounded"):
            return Measure.INJURED
        return Measure.KILLED_OR_INJURED if before == "casualty" else Measure.KILLED
    if before in TOLL_OF:
        return TOLL_OF[before]
    if i + 1 < len(tokens) and tokens[i + 1].lower == "of":
        ahead = [t.lower for t in tokens[i + 2 : i + 6]]
        return next((TOLL_OF[word] for word in ahead if word in TOLL_OF), None)
    return None


def _tolled(scene: Scene, i: int) -> list[Figure]:
    """The figures that a toll leads to: behind "to", "at", "of" or a verb of reaching, or right behind the phrase."""
    found: list[Figure] = []
    for figure in scene.figures:
        if figure.article or not i < figure.first <= i + _FAR or figure.kind == "thing":
            continue
        if scene.of(figure) is not None and found:
            break
        if _leads(scene, i, figure):
            found.append(figure)
    first = [f for f in found[1:] if scene.tokens[f.first - 1].lower in _FROM_TO]
    return found[:1] + first[:1]


def _leads(scene: Scene, i: int, figure: Figure) -> bool:
    before = scene.tokens[figure.first - 1]
    if before.lower in _BEFORE_FIGURE:
        return before.lower != "of" or _of_toll(scene, i, figure.first - 1)
    if verb_lemma(before.lower) in _TOLL_VERBS:
        return True
    return (
        figure.kind == "bare"
        and before.tag in ("NN", "NNS", "NNP", ":", "-", ",")
        and not _verb_between(scene, i, figure)
    )


def _of_toll(scene: Scene, i: int, of: int) -> bool:
    """Whether "of" belongs to the toll: nothing but a time or a place in between, no other noun it could belong to."""
    between = scene.tokens[i + 1 : of]
    return not between or (len(between) <= 5 and between[0].tag in ("IN", "RB") and between[0].lower != "of")


def _verb_between(scene: Scene, i: int, figure: Figure) -> bool:
    return any(t.tag in ("VBD", "VBZ", "VBP", "MD") for t in scene.tokens[i + 1 : figure.first])


def lives(scene: Scene) -> None:
    """ "claimed the lives of 12", "claimed 12 lives", "12 people lost their lives", "took the life of a child"."""
    for k, chunk in enumerate(scene.chunks):
        if chunk.kind != "NP" or scene.tokens[chunk.head].lower not in _LIVES:
            continue
        verb = scene.before(k - 1)
        lemma = scene.tokens[scene.chunks[verb].head].lemma if verb >= 0 and scene.chunks[verb].kind == "VG" else ""
        if verb_lemma(lemma) not in _LIFE_VERBS:
            continue
        figure = _lives_of(scene, k, verb, lemma)
        if figure is not None:
            scene.claim(figure, Measure.KILLED, chunk.head, "lives")


def _lives_of(scene: Scene, k: int, verb: int, lemma: str) -> Figure | None:
    own = scene.by_chunk.get(k)
    if own is not None:
        return own
    after = scene.next(k + 1)
    if after + 1 < len(scene.chunks) and scene.chunks[after].word == "of":
        return scene.by_chunk.get(after + 1)
    return scene.by_chunk.get(scene.before(verb - 1)) if lemma == "lose" else None


def of_nouns(scene: Scene) -> None:
    """ "the killing of 12 miners", "the bodies of a man and his son", "the evacuation of 3,000 people"."""
    for k, chunk in enumerate(scene.chunks):
        if chunk.kind != "NP" or scene.tokens[chunk.head].lower not in OF_NOUNS:
            continue
        of = scene.next(k + 1)
        if of + 1 < len(scene.chunks) and scene.chunks[of].word == "of":
            figure = scene.by_chunk.get(of + 1)
            if figure is not None and figure.kind in ("person", "bare"):
                scene.claim(figure, OF_NOUNS[scene.tokens[chunk.head].lower], chunk.head, "of")


def destined(scene: Scene) -> None:
    """ "3,000 people are set for evacuation": what stands ahead of the subject."""
    for k, chunk in enumerate(scene.chunks):
        if chunk.kind != "IN" or chunk.word != "for" or k + 1 >= len(scene.chunks):
            continue
        measure = OF_NOUNS.get(scene.tokens[scene.chunks[k + 1].head].lower)
        verb = scene.before(k - 1)
        figure = scene.by_chunk.get(scene.before(verb - 1)) if verb > 0 and scene.chunks[verb].passive else None
        if measure is Measure.DISPLACED and figure is not None and figure.kind in ("person", "bare"):
            scene.claim(figure, measure, scene.chunks[verb].head, "destined")


def losses(scene: Scene) -> None:
    """ "the group lost 15 fighters": what a side loses are its dead, where they are persons."""
    for k, chunk in enumerate(scene.chunks):
        if chunk.kind == "VG" and scene.tokens[chunk.head].lemma == "lose" and not chunk.passive:
            figure = scene.by_chunk.get(scene.next(k + 1))
            if figure is not None and figure.kind == "person" and not _loses_its(scene, figure):
                scene.claim(figure, Measure.KILLED, chunk.head, "loss")


def _loses_its(scene: Scene, figure: Figure) -> bool:
    return any(t.lower in STATES for t in scene.tokens[figure.first : scene.chunks[figure.last - 1].last])
