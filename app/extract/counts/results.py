"""Verbs that say what became of people only together with a later word: "left 12 dead", "drove 12 from their homes"."""

from app.domain.terms import Measure
from app.extract.counts.figures import Figure
from app.extract.counts.scene import Scene
from app.extract.counts.vocabulary import RESULTS, words

_VERBS = words("resultative", "verbs")
_UPROOTING = words("uprooting", "verbs")
_HOMES = words("uprooting", "homes")
_LEAVING = words("leaving", "verbs")
_PLACES = words("leaving", "places")
_CARRYING = words("leaving", "carrying")
_SUFFERING = words("suffering", "verbs")
_HARMS = words("suffering", "harms")
_CONDITIONS = words("suffering", "conditions")
_CONDITION = words("suffering", "condition_nouns")
_HOSPITAL_VERBS = words("hospital", "verbs")
_HOSPITALS = words("hospital", "nouns")
_PASSAGE_VERBS = words("passage", "verbs")
_PASSAGE = words("passage", "nouns")
_NEAR = 14  # tokens from the victims to the word that says what became of them


def results(scene: Scene) -> None:
    """All rules of this file, verb group by verb group."""
    for k, chunk in enumerate(scene.chunks):
        if chunk.kind != "VG":
            continue
        lemma = scene.tokens[chunk.head].lemma
        if lemma in _VERBS and not chunk.passive:
            _result(scene, k)
        if lemma in _VERBS and chunk.passive:
            _passive_result(scene, k)
        if lemma in _UPROOTING:
            _uprooted(scene, k)
        if lemma in _SUFFERING:
            _suffering(scene, k)
        if lemma in _HOSPITAL_VERBS:
            _hospital(scene, k)
        if lemma in _PASSAGE_VERBS:
            _passage(scene, k)
        if lemma == "be":
            _condition(scene, k)


def _object(scene: Scene, k: int) -> Figure | None:
    return scene.by_chunk.get(scene.next(k + 1))


def _subjects(scene: Scene, k: int) -> list[Figure]:
    """The figure that is the subject of the verb group, right before it or where its clause begins."""
    before = scene.before(k - 1)
    if before >= 0 and scene.chunks[before].kind == "WH":
        before = scene.before(before - 1)
    near = scene.by_chunk.get(before)
    if near is not None and near.kind != "thing":
        return [near]
    clause = scene.clauses.get(scene.chunks[k].first)
    if clause is None or clause.subject is None:
        return []
    return [f for f in scene.figures if scene.chunks[f.chunk] is clause.subject]


def _ahead(scene: Scene, figure: Figure, wanted: frozenset[str]) -> int | None:
    """The first of the wanted words behind a figure, before any finite verb."""
    chunk = scene.chunks[figure.last - 1]
    begin = chunk.head if scene.tokens[chunk.head].lower in RESULTS else chunk.head + 1
    for i in range(begin, min(begin + _NEAR, len(scene.tokens))):
        if scene.tokens[i].lower in wanted:
            return i
        if scene.tokens[i].tag in ("VBD", "VBZ", "VBP", "MD", ".", ";"):
            return None
    return None


def _result(scene: Scene, k: int) -> None:
    figure = _object(scene, k)
    if figure is None and _right_away(scene, k):
        return
    if figure is None or figure.kind == "thing":
        return
    at = _ahead(scene, figure, frozenset(RESULTS))
    if at is None or not _people(figure, RESULTS[scene.tokens[at].lower]):
        if at is None and scene.tokens[scene.chunks[k].head].lemma in ("leave", "see"):
            _left_suffering(scene, figure)
        return
    scene.claim(figure, RESULTS[scene.tokens[at].lower], at, "result")


def _passive_result(scene: Scene, k: int) -> None:
    """ "12 policemen were taken hostage", "80 were left homeless"."""
    last = scene.chunks[k].last
    at = next((i for i in range(last, min(last + 2, len(scene.tokens))) if scene.tokens[i].lower in RESULTS), None)
    for figure in _subjects(scene, k) if at is not None else ():
        if figure.kind in ("person", "bare"):
            scene.claim(figure, RESULTS[scene.tokens[at or last].lower], at or last, "result")


def _right_away(scene: Scene, k: int) -> bool:
    """ "shot dead three teenagers": the state stands between the verb and the people."""
    state = scene.next(k + 1)
    measure = RESULTS.get(scene.chunks[state].word) if state < len(scene.chunks) else None
    figure = scene.by_chunk.get(scene.next(state + 1))
    if measure is None or figure is None or not _people(figure, measure):
        return False
    return scene.claim(figure, measure, scene.chunks[state].head, "result") is not None


def _left_suffering(scene: Scene, figure: Figure) -> None:
    after = scene.next(figure.last)
    if (
        after < len(scene.chunks)
        and scene.chunks[after].kind == "VG"
        and scene.tokens[scene.chunks[after].head].lemma in _SUFFERING
    ):
        at = _ahead(scene, figure, _HARMS)
        if at is not None:
            scene.claim(figure, Measure.INJURED, at, "suffering")


def _people(figure: Figure, measure: Measure) -> bool:
    return figure.kind in ("person", "bare") or measure in (Measure.KILLED, Measure.INJURED)


def _uprooted(scene: Scene, k: int) -> None:
    """ "drove 12,000 people from their homes", "1,200 were forced out of the town"."""
    chunk = scene.chunks[k]
    found = _subjects(scene, k) if chunk.passive else [f for f in (_object(scene, k),) if f is not None]
    for figure in found:
        start = chunk.last if chunk.passive else scene.chunks[figure.last - 1].last
        for i in range(start, min(start + _NEAR, len(scene.tokens) - 1)):
            away = scene.tokens[i].lower in ("from", "out")
            if away and any(t.lower in _HOMES or t.tag == "NNP" for t in scene.tokens[i + 1 : i + 5]):
                if figure.kind in ("person", "bare"):
                    scene.claim(figure, Measure.DISPLACED, chunk.head, "uprooted")
                break


def _suffering(scene: Scene, k: int) -> None:
    """ "12 people suffered burns", "12 were treated for shock", "a dozen being treated for wounds"."""
    chunk = scene.chunks[k]
    ahead = scene.tokens[chunk.last : chunk.last + 8]
    if not any(t.lower in _HARMS for t in ahead):
        return
    treated = scene.tokens[chunk.head].lemma == "treat" and not chunk.passive
    found = [f for f in (_object(scene, k),) if f is not None] if treated else _subjects(scene, k)
    for figure in found:
        if figure.kind in ("person", "bare"):
            scene.claim(figure, Measure.INJURED, chunk.head, "suffering")


def _hospital(scene: Scene, k: int) -> None:
    """ "12 people were taken to hospital"."""
    chunk = scene.chunks[k]
    if not any(t.lower in _HOSPITALS for t in scene.tokens[chunk.last : chunk.last + 8]):
        return
    found = _subjects(scene, k) if chunk.passive else [f for f in (_object(scene, k),) if f is not None]
    for figure in found:
        if figure.kind in ("person", "bare") and not figure.article:
            scene.claim(figure, Measure.INJURED, chunk.head, "hospital")


def _passage(scene: Scene, k: int) -> None:
    """ "more than 2,000 people were granted safe passage"."""
    chunk = scene.chunks[k]
    if chunk.passive and any(t.lower in _PASSAGE for t in scene.tokens[chunk.last : chunk.last + 4]):
        for figure in _subjects(scene, k):
            if figure.kind == "person":
                scene.claim(figure, Measure.DISPLACED, chunk.head, "passage")


def _condition(scene: Scene, k: int) -> None:
    """ "15 were in critical condition": they are among the injured."""
    ahead = [t.lower for t in scene.tokens[scene.chunks[k].last : scene.chunks[k].last + 5]]
    if "in" in ahead and any(w in _CONDITIONS for w in ahead) and any(w in _CONDITION for w in ahead):
        for figure in _subjects(scene, k):
            if figure.kind in ("person", "bare") and not figure.article:
                made = scene.claim(figure, Measure.INJURED, scene.chunks[k].head, "condition")
                if made is not None:
                    made.seeks_whole = True


def leaving(scene: Scene) -> None:
    """ "5,000 people left their homes"; of towns only where the article tells of flight or evacuation."""
    for k, chunk in enumerate(scene.chunks):
        if chunk.kind != "VG" or chunk.passive or scene.tokens[chunk.head].lemma not in _LEAVING:
            continue
        place = scene.next(k + 1)
        if place >= len(scene.chunks) or scene.chunks[place].kind != "NP":
            continue
        head = scene.tokens[scene.chunks[place].head]
        if head.lower in _PLACES or head.tag == "NNP":
            for figure in [*_subjects(scene, k), *_carried(scene, k)]:
                if figure.kind in ("person", "bare") and not figure.article:
                    scene.claim(figure, Measure.DISPLACED, chunk.head, "leaving")


def _carried(scene: Scene, k: int) -> list[Figure]:
    """ "40 buses carrying 1,100 people left the town": those on board leave too."""
    carrying = scene.before(k - 1)
    while carrying > 0 and scene.chunks[carrying].kind != "VG":
        carrying -= 1
    verb = scene.chunks[carrying]
    if verb.kind != "VG" or verb.form != "ing" or scene.tokens[verb.head].lemma not in _CARRYING:
        return []
    figure = _object(scene, carrying)
    return [figure] if figure is not None else []
