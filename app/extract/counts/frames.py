"""Who suffered what a cue says: the direction of the grammar, cue by cue."""

from app.extract.chunks import Chunk
from app.extract.counts.cues import Cue
from app.extract.counts.figures import Figure
from app.extract.counts.scene import Scene
from app.extract.counts.vocabulary import STATES, VERBS, words

_PARTS = words("part", "openers")
_LINKING = words("linking", "verbs")
_SAYING = frozenset({"say", "claim", "report", "allege", "believe", "think", "add"})
_EITHER = words("either", "verbs")
_STRICT = frozenset({"captured", "displaced", "missing"})
_SUBORDINATE = frozenset({"as", "when", "while", "after", "before", "that", "because", "where", "until", "since", "if"})


def states_behind(scene: Scene, cue: Cue) -> None:
    """ "12 dead", "40 others wounded", "dozens of children dead": a state that ends the phrase of a figure."""
    figure = _figure_of(scene, cue)
    if figure is None:
        return
    chunk = scene.chunks[cue.chunk]
    behind = (
        cue.chunk > figure.chunk
        or cue.token >= chunk.head
        or (scene.tokens[cue.token].tag == "JJ" and (cue.end + 1 >= chunk.last and cue.token > figure.first))
    )
    if behind:
        scene.claim(figure, cue.measure, cue.token, "state")


def _figure_of(scene: Scene, cue: Cue) -> Figure | None:
    """The figure whose phrase holds the state, or stands right before it or before a linking verb."""
    own = scene.by_chunk.get(cue.chunk)
    if own is not None:
        return own
    k = scene.before(cue.chunk - 1, frozenset({"O", "''"}))
    if scene.chunks[cue.chunk].kind == "NP" and cue.token > scene.chunks[cue.chunk].first:
        return None
    if k >= 0 and scene.chunks[k].kind == "VG" and scene.tokens[scene.chunks[k].head].lemma in _LINKING:
        k = scene.before(k - 1)
    figure = scene.by_chunk.get(k)
    return figure if figure is not None and (figure.kind != "unknown" or cue.measure.value not in _STRICT) else None


def premodified(scene: Scene, cue: Cue) -> None:
    """ "six injured miners", "12 missing sailors"."""
    figure = scene.by_chunk.get(cue.chunk)
    if figure is not None and figure.first < cue.token < scene.chunks[cue.chunk].last:
        scene.claim(figure, cue.measure, cue.token, "premodifier")


def verbs(scene: Scene, cue: Cue) -> None:
    """The victims of a verb of harm: behind it in the active, before it in the passive."""
    use = _direction(scene, cue) if cue.use == "bare" else cue.use
    if use == "intransitive" and _takes_object(scene, cue):
        use = "active"
    if use in ("active", "of"):
        _right(scene, cue)
    elif use in ("passive", "intransitive"):
        left(scene, cue)


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
    elif figure.kind != "unknown" or cue.measure.value not in _STRICT:
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


def left(scene: Scene, cue: Cue) -> None:
    """The figures of the chain of phrases before a verb: "two women and a child from the village were killed"."""
    k = _over_links(scene, cue.chunk - 1)
    chain = subject_chain(scene, k)
    if not chain:
        _shared_subject(scene, cue)
    for at in chain:
        figure = scene.by_chunk.get(at)
        if figure is None or (figure.kind == "unknown" and cue.measure.value in _STRICT):
            continue
        link = "" if at == k and cue.use == "bare" else _link(scene, at)
        if link == "place" and (figure.kind != "person" or at != chain[-1] or scene.before(at - 1) == 0):
            continue
        scene.claim(figure, cue.measure, cue.token, "subject")
    if chain and not any(at in scene.by_chunk for at in chain):
        _beyond_relative(scene, cue, chain[-1] - 1)


def _beyond_relative(scene: Scene, cue: Cue, k: int) -> None:
    """ "300 villagers trapped in the valley were evacuated", "12 men who hid in a barn were killed"."""
    while k > 0 and scene.chunks[k].kind in ("IN", "O"):
        k -= 1
    if k < 1 or scene.chunks[k].kind != "VG":
        return
    verb, before = scene.chunks[k], scene.before(k - 1)
    reduced = "VBN" in scene.tokens[verb.head].options and verb.last - verb.first == 1
    if before > 0 and scene.chunks[before].kind == "WH":
        before = scene.before(before - 1)
    elif not reduced:
        return
    figure = scene.by_chunk.get(before)
    if figure is not None and figure.kind == "person":
        scene.claim(figure, cue.measure, cue.token, "subject")


def _shared_subject(scene: Scene, cue: Cue) -> None:
    """ "a guard opened fire before being killed": the subject stands in the clause before."""
    clause = next((c for c in scene.parsed.clauses if c.verb is scene.chunks[cue.chunk]), None)
    if clause is None or clause.subject is None or not clause.shared:
        return
    figure = next((f for f in scene.figures if scene.chunks[f.chunk] is clause.subject), None)
    if figure is not None and figure.kind in ("person", "bare"):
        scene.claim(figure, cue.measure, cue.token, "subject")


def _over_links(scene: Scene, k: int) -> int:
    """Step over "were reported", "are feared", "who were" before a participle, to the people themselves."""
    k = scene.before(k)
    while k >= 0 and (
        scene.chunks[k].kind == "WH"
        or (scene.chunks[k].kind == "VG" and scene.tokens[scene.chunks[k].head].lemma in _LINKING)
        or (
            scene.chunks[k].kind == "CC"
            and k > 0
            and scene.chunks[scene.before(k - 1)].kind == "VG"
            and _linked(scene, k)
        )
    ):
        k = scene.before(k - 1)
    return k


def _linked(scene: Scene, k: int) -> bool:
    """ "were shot and killed": the verb before "and" shares its subject."""
    before = scene.chunks[scene.before(k - 1)]
    return scene.tokens[before.head].lemma in _LINKING


def _link(scene: Scene, at: int) -> str:
    """What ties a phrase to what stands before it: place (a preposition), part ("including"), list, or none."""
    k = scene.before(at - 1)
    if k < 0:
        return ""
    here = scene.chunks[k]
    if here.kind == "IN":
        return "part" if here.word in _PARTS else ("" if here.word in _SUBORDINATE else "place")
    return "list" if here.kind in ("CC", ",") else ""


def subject_chain(scene: Scene, k: int) -> list[int]:
    """The noun phrases of the subject that ends at chunk k, from the last to the first, as chunk indices."""
    out: list[int] = []
    while k >= 0:
        here = scene.chunks[k]
        if here.kind == "NP":
            out.append(k)
        elif not _continues(scene, k, here):
            break
        k -= 1
    return out


def _continues(scene: Scene, k: int, here: Chunk) -> bool:
    if here.kind == "IN":
        return here.word not in _SUBORDINATE
    if here.kind in (",", "CC", "O", "''", "(", ")", "-", "–", "—"):
        return k > 0 and scene.chunks[k - 1].kind != "VG" and here.word != "but"
    return False
