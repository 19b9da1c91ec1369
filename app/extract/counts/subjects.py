"""The people before a verb that says what befell them: "two women and a child from the village were killed"."""

from app.extract.chunks import Chunk
from app.extract.counts.cues import Cue
from app.extract.counts.scene import NAMED_ONLY, Scene
from app.extract.counts.vocabulary import GROUPS, words

_PARTS = words("part", "openers")
_LINKING = words("linking", "verbs")
_SUBORDINATE = frozenset({"as", "when", "while", "after", "before", "that", "because", "where", "until", "since", "if"})


def left(scene: Scene, cue: Cue) -> None:
    """The figures of the chain of phrases before a verb: "two women and a child from the village were killed"."""
    k = _over_links(scene, cue.chunk - 1)
    chain = subject_chain(scene, k)
    if cue.use == "bare" and len(chain) > 1 and scene.chunks[chain[0] - 1].word == "of" and chain[0] in scene.by_chunk:
        chain = chain[:1]  # "two of the three men captured": the participle belongs to the nearest
    if not chain:
        _shared_subject(scene, cue)
    for at in chain:
        figure = scene.by_chunk.get(at)
        if figure is None or (figure.kind == "unknown" and cue.measure.value in NAMED_ONLY):
            continue
        link = "" if at == k and cue.use == "bare" else _link(scene, at)
        if link == "place" and (figure.kind != "person" or at != chain[-1] or scene.before(at - 1) == 0):
            continue
        scene.claim(figure, cue.measure, cue.token, "subject")
    if chain and not any(at in scene.by_chunk and scene.by_chunk[at].kind != "thing" for at in chain):
        _beyond_relative(scene, cue, chain[-1] - 1)
    _alongside(scene, cue)


def _alongside(scene: Scene, cue: Cue) -> None:
    """ "he was killed along with two cousins"."""
    k = scene.next(cue.right + 1)
    while k < len(scene.chunks) and scene.chunks[k].word in ("along", "together", "alongside", "with"):
        if scene.chunks[k].word != "along" and (figure := scene.by_chunk.get(k + 1)) is not None:
            if figure.kind == "person":
                scene.claim(figure, cue.measure, cue.token, "object")
            return
        k += 1


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
    clause = scene.clauses.get(scene.chunks[cue.chunk].first)
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
        if here.word in _PARTS:
            return "part"
        return "" if here.word in _SUBORDINATE or _measures_group(scene, k) else "place"
    return "list" if here.kind in ("CC", ",") else ""


def _measures_group(scene: Scene, k: int) -> bool:
    """ "a group of 30 activists": what "of" counts is the group itself."""
    before = scene.chunks[k - 1] if k else None
    return scene.chunks[k].word == "of" and before is not None and scene.tokens[before.head].lower in GROUPS


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
