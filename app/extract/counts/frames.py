"""Who suffered what a verb says: the direction of the grammar, cue by cue."""

from app.domain.terms import Measure
from app.extract.counts.cues import Cue
from app.extract.counts.figures import Figure
from app.extract.counts.scene import NAMED_ONLY, Scene
from app.extract.counts.subjects import left
from app.extract.counts.vocabulary import STATES, VERBS, words

_SAYING = frozenset({"say", "claim", "report", "allege", "believe", "think", "add"})
_EITHER = words("either", "verbs")


def verbs(scene: Scene, cue: Cue) -> None:
    """The victims of a verb of harm: behind it in the active, before it in the passive."""
    use = _direction(scene, cue) if cue.use == "bare" else cue.use
    if use == "intransitive" and _takes_object(scene, cue):
        use = "active"
    if use == "active" and _flees(scene, cue):
        use = "intransitive"
    if use in ("active", "of"):
        _right(scene, cue)
    elif use in ("passive", "intransitive"):
        left(scene, cue)


def _flees(scene: Scene, cue: Cue) -> bool:
    """ "forced 12,000 people to evacuate": without an object those who are moved stand before."""
    after = scene.next(cue.right + 1)
    bare = after >= len(scene.chunks) or scene.chunks[after].kind != "NP"
    infinitive = scene.chunks[cue.chunk].form == "infinitive" and scene.before(cue.chunk - 1) in scene.by_chunk
    return bare and infinitive and cue.measure is Measure.DISPLACED


def _takes_object(scene: Scene, cue: Cue) -> bool:
    """ "drowning 30 passengers" against "30 passengers drowned"."""
    return scene.tokens[cue.token].lemma in _EITHER and scene.next(cue.right + 1) in scene.by_chunk


def _direction(scene: Scene, cue: Cue) -> str:
    """Whether a bare past form is active: "gunmen killed 12" against "12 killed in raid", "20 killed 80 injured"."""
    before, after = scene.before(cue.chunk - 1), scene.next(cue.right + 1)
    victim, behind = scene.by_chunk.get(before), scene.by_chunk.get(after)
    if before >= 0 and scene.chunks[before].kind == "WH":
        return "active"
    if before >= 0 and scene.chunks[before].kind == "VG":
        said = scene.tokens[scene.chunks[before].head].lemma in _SAYING and after in scene.by_chunk
        return "active" if said else "passive"
    if behind is None or behind.kind == "thing":
        return _without_figure_behind(scene, cue, victim, before, after)
    if victim is None or victim.kind == "thing" or victim.article:
        return "passive" if _coordinated_passive(scene, cue, before) else "active"
    return "passive" if scene.of(behind) is not None or _stated(scene, after) else "active"


def _without_figure_behind(scene: Scene, cue: Cue, victim: Figure | None, before: int, after: int) -> str:
    np_behind = after < len(scene.chunks) and scene.chunks[after].kind == "NP" and after == cue.right + 1
    calendar = np_behind and scene.tokens[scene.chunks[after].first].lower.endswith("day")
    if victim is not None and victim.kind != "thing" and not (np_behind and not calendar and victim.article):
        return "passive"
    if np_behind and not calendar:
        return "active"
    return "passive"


def _coordinated_passive(scene: Scene, cue: Cue, before: int) -> bool:
    return before >= 0 and scene.chunks[before].kind == "CC" and scene.next(cue.right + 1) >= len(scene.chunks)


def _stated(scene: Scene, k: int) -> bool:
    """Whether the phrase at k has its own word of harm right behind it ("killed | 80 | injured")."""
    after = scene.next(k + 1)
    if after >= len(scene.chunks):
        return False
    chunk = scene.chunks[after]
    word = scene.tokens[chunk.head].lower
    inside = any(scene.tokens[i].lower in STATES for i in range(scene.chunks[k].first, scene.chunks[k].last))
    single = (
        chunk.kind == "VG"
        and word in VERBS
        and not word.endswith("ing")
        and scene.tokens[chunk.head].tag in ("VBN", "VBD")
    )
    return inside or word in STATES or (single and scene.next(after + 1) not in scene.by_chunk)


def _right(scene: Scene, cue: Cue) -> None:
    k = scene.next(cue.right + 1)
    if k < len(scene.chunks) and scene.chunks[k].word in ("of", "up", "from", "between"):
        k = scene.next(k + 1)
    if k >= len(scene.chunks) or scene.chunks[k].kind != "NP":
        return
    figure = scene.by_chunk.get(k)
    if figure is None:
        follow_list(scene, k + 1, cue)
    elif figure.kind != "unknown" or cue.measure.value not in NAMED_ONLY:
        scene.claim(figure, cue.measure, cue.token, "object")


def follow_list(scene: Scene, k: int, cue: Cue) -> None:
    """ "killed his wife and two children": the list goes on behind a victim without a figure."""
    for _ in range(3):
        k = scene.next(k)
        if k + 1 >= len(scene.chunks) or scene.chunks[k].kind not in ("CC", ","):
            return
        figure = scene.by_chunk.get(k + 1)
        if figure is not None:
            if figure.kind == "person" and not _acts(scene, figure):
                scene.claim(figure, cue.measure, cue.token, "object")
            return
        k += 2


def _acts(scene: Scene, figure: Figure) -> bool:
    """Whether a figure's phrase is the subject of a verb of its own."""
    after = scene.next(figure.last)
    return (
        after < len(scene.chunks)
        and scene.chunks[after].kind == "VG"
        and scene.chunks[after].form in ("finite", "modal")
    )
