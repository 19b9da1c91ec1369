"""Predicates that place a figure among those who suffered: "three children were among the dead", "14 of the dead"."""

from app.domain.terms import Measure
from app.extract.chunks import Chunk
from app.extract.counts.figures import Figure
from app.extract.counts.lists import opens_part
from app.extract.counts.scene import Count, Scene
from app.extract.counts.subjects import subject_chain
from app.extract.counts.vocabulary import NOUNS, OF_NOUNS, STATES, VERBS, words

_AMONG = frozenset({"among", "amongst"})
_VICTIMS = words("victims", "nouns")


def among(scene: Scene) -> None:
    """ "ten women were among 48 people executed": the subjects take the measure of those behind "among"."""
    for k, chunk in enumerate(scene.chunks):
        if chunk.kind != "IN" or chunk.word not in _AMONG or k + 1 >= len(scene.chunks):
            continue
        verb = scene.before(k - 1)
        group = scene.chunks[k + 1]
        if verb < 0:
            _inverted(scene, k, group)
        beside = scene.by_chunk.get(verb)
        if beside is not None and (measure := _measure_of(scene, k + 1, group)) and k + 1 not in scene.by_chunk:
            _claim(scene, beside, measure, group.head)
        if (
            verb < 0
            or scene.chunks[verb].kind != "VG"
            or scene.tokens[scene.chunks[verb].head].lemma not in ("be", "count", "include")
        ):
            continue
        whole = _whole(scene, k + 1)
        measure = whole.measure if whole is not None else _measure_of(scene, k + 1, group)
        if measure is not None:
            _subjects(scene, verb, measure, whole, group.head)


def _inverted(scene: Scene, k: int, group: Chunk) -> None:
    """ "Among the dead were two journalists"."""
    measure = _measure_of(scene, k + 1, group)
    verb = scene.next(k + 2)
    figure = scene.by_chunk.get(scene.next(verb + 1))
    is_be = verb < len(scene.chunks) and scene.tokens[scene.chunks[verb].head].lemma == "be"
    if measure is not None and is_be and figure is not None and k + 1 not in scene.by_chunk:
        _claim(scene, figure, measure, group.head)


def _whole(scene: Scene, k: int) -> Count | None:
    figure = scene.by_chunk.get(k)
    return scene.of(figure) if figure is not None else None


def _measure_of(scene: Scene, k: int, group: Chunk) -> Measure | None:
    """The measure of "the dead", "those killed", "the victims"."""
    for i in range(group.first, min(scene.chunks[k].last + 2, len(scene.tokens))):
        word = scene.tokens[i].lower
        if word in STATES:
            return STATES[word]
        if word in VERBS:
            return VERBS[word].measure
        if word in _VICTIMS:
            return Measure.KILLED
    return None


def _subjects(scene: Scene, verb: int, measure: Measure, whole: Count | None, cue: int) -> None:
    for at in subject_chain(scene, scene.before(verb - 1)):
        figure = scene.by_chunk.get(at)
        if figure is None:
            continue
        _claim(scene, figure, measure, cue, whole)


def _claim(scene: Scene, figure: Figure, measure: Measure, cue: int, whole: Count | None = None) -> None:
    made = scene.claim(figure, measure, cue, "among")
    if made is not None and not opens_part(scene, figure):
        made.whole, made.seeks_whole = whole, whole is None


def partitive(scene: Scene) -> None:
    """ "14 of the dead", "three of the wounded", "two of the bodies": a part of those told elsewhere."""
    for figure in scene.figures:
        chunk = scene.chunks[figure.chunk]
        at = next((i for i in range(figure.first, chunk.last) if scene.tokens[i].lower == "of"), None)
        if at is None or at + 1 >= chunk.last or scene.tokens[at + 1].tag != "DT":
            continue
        word = scene.tokens[chunk.head].lower
        if word == "those" and chunk.last < len(scene.tokens):
            word = scene.tokens[chunk.last].lower
        verb = VERBS.get(word)
        measure = (
            verb.measure
            if verb is not None
            else STATES.get(word) or OF_NOUNS.get(word) or (Measure.KILLED if word in _VICTIMS else None)
        )
        died = _dies(scene, figure)
        made = scene.claim(figure, Measure.KILLED if died else measure, chunk.head, "partitive") if measure else None
        if made is not None:
            made.seeks_whole = not died


def _dies(scene: Scene, figure: Figure) -> bool:
    """ "three of the wounded later died": they are counted by what befell them last."""
    after = scene.next(figure.last)
    verb = VERBS.get(scene.tokens[scene.chunks[after].head].lower) if after < len(scene.chunks) else None
    return verb is not None and verb.kind == "intransitive" and verb.measure is Measure.KILLED


def included(scene: Scene) -> None:
    """ "the dead included 12 children", "they also included several guards" behind a word of the dead."""
    for k, chunk in enumerate(scene.chunks):
        if chunk.kind != "VG" or scene.tokens[chunk.head].lemma != "include" or chunk.form == "ing":
            continue
        measure = _before(scene, chunk)
        figure = scene.by_chunk.get(scene.next(k + 1))
        if measure is not None and figure is not None and figure.kind == "person":
            made = scene.claim(figure, measure, chunk.head, "included")
            if made is not None:
                made.seeks_whole = True


def _before(scene: Scene, chunk: Chunk) -> Measure | None:
    """The nearest word before a verb that says what befell people: "the dead", else "the 40 hostages"."""
    before = scene.tokens[: chunk.first]
    state = next((STATES[t.lower] for t in reversed(before) if t.lower in STATES), None)
    subject = scene.by_chunk.get(scene.parsed.chunk_at(chunk.first - 1) or 0) if chunk.first else None
    noun = NOUNS.get(subject.noun) if subject is not None else None
    return state or (noun.measure if noun is not None else None)
