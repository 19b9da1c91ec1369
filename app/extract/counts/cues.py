"""The words of a sentence that say what befell people, with how they are used there."""

from dataclasses import dataclass

from app.domain.terms import Measure
from app.extract.counts.scene import Scene
from app.extract.counts.vocabulary import STATES, VERBS

_JOINTS = frozenset({"and", "or", "and/or", ",", "/", "&", "either", "''"})
_BOTH = frozenset({Measure.KILLED, Measure.INJURED})


@dataclass(slots=True)
class Cue:
    """A word of harm at token ``token`` in chunk ``chunk``.

    ``use``: "active" (what it does it to stands behind it), "passive" (before it), "intransitive" (its subject),
    "bare" (a past form that may be either), "of" (a noun with "of"), "state" (an adjective, or the people themselves).
    ``end`` is the last token of the cue and ``right`` its last chunk: larger where two words share one figure
    ("killed or injured").
    """

    token: int
    chunk: int
    right: int
    measure: Measure
    use: str
    end: int


_TELLING = VERBS.keys() | STATES.keys()


def cues(scene: Scene) -> list[Cue]:
    """The cues of a sentence, in order; two words that share their figure are one cue."""
    found: list[Cue] = []
    for k, chunk in enumerate(scene.chunks):
        for i in range(chunk.first, chunk.last):
            made = _cue(scene, k, i) if scene.tokens[i].lower in _TELLING else None
            if made is not None:
                _add(scene, found, made)
    return found


def _cue(scene: Scene, k: int, i: int) -> Cue | None:
    token, chunk = scene.tokens[i], scene.chunks[k]
    harm, state = VERBS.get(token.lower), STATES.get(token.lower)
    if harm is None and state is None:
        return None
    if harm is not None and harm.kind != "noun" and (chunk.kind == "VG" or _verb_at_edge(scene, k, i)):
        use = _use(scene, k, i) if harm.kind == "transitive" else "intransitive"
        return Cue(i, k, k, harm.measure, use, i)
    if state is not None:
        return Cue(i, k, k, state, "state", i)
    if harm is not None and harm.kind == "transitive" and chunk.kind == "NP" and i == chunk.head:
        return None
    return None


def _verb_at_edge(scene: Scene, k: int, i: int) -> bool:
    """A verb that was taken into the phrase before it: "the besieged towns killing | at least 100 people"."""
    chunk = scene.chunks[k]
    if i + 1 != chunk.last or scene.tokens[i].lower in STATES:
        return False
    after = scene.next(k + 1)
    if _beside_verb(scene, k, after) or _listed_verb(scene, k, after):
        return True
    nominal = chunk.first == i or scene.tokens[i - 1].tag in ("DT", "PRP$", "JJ", "CD", "POS")
    return not nominal and after in scene.by_chunk


def _listed_verb(scene: Scene, k: int, after: int) -> bool:
    """ "Troops free 30 hostages, kill 4": a lone base form between a comma and a figure is a verb."""
    chunk, before = scene.chunks[k], scene.before(k - 1)
    lone = chunk.last - chunk.first == 1 and before >= 0 and scene.chunks[before].kind in (",", "CC")
    word = scene.tokens[chunk.first].lower
    return lone and after == k + 1 and after in scene.by_chunk and word in VERBS and VERBS[word].lemma == word


def _beside_verb(scene: Scene, k: int, after: int) -> bool:
    """ "killing and wounding 12", "kills wounds dozens": two words of harm beside each other are both verbs."""
    before = scene.chunks[k - 1] if k else None
    if (
        before is not None
        and before.kind == "VG"
        and scene.tokens[before.head].lower in VERBS
        and after in scene.by_chunk
    ):
        return True
    if after + 1 >= len(scene.chunks) or scene.chunks[after].kind != "CC":
        return False
    beyond = scene.chunks[after + 1]
    return beyond.kind == "VG" and scene.tokens[beyond.head].lower in VERBS and scene.tokens[beyond.head].tag == "VBG"


def _use(scene: Scene, k: int, i: int) -> str:
    chunk, token = scene.chunks[k], scene.tokens[i]
    if chunk.kind == "NP":
        return "active"
    if chunk.passive and chunk.form != "finite":
        return "passive"
    if chunk.passive and chunk.last - chunk.first > 1:
        return "passive"
    if token.tag == "VBG" or token.lower.endswith("ing"):
        return _gerund(scene, k)
    if chunk.form in ("modal", "infinitive") or token.tag in ("VBZ", "VBP", "VB") or chunk.last - chunk.first > 1:
        return "active"
    return "bare"


def _gerund(scene: Scene, k: int) -> str:
    after = scene.next(k + 1)
    return "of" if after < len(scene.chunks) and scene.chunks[after].word == "of" else "active"


def _add(scene: Scene, found: list[Cue], made: Cue) -> None:
    """Join two words that share one figure: "killed or wounded", "killed, injured", "killing and wounding"."""
    last = found[-1] if found else None
    if last is not None and {last.measure, made.measure} == _BOTH and _only_joints(scene, last.end + 1, made.token):
        last.measure, last.end = Measure.KILLED_OR_INJURED, made.token
        last.right = made.chunk
        last.use = "active" if made.use == "active" else last.use
        return
    found.append(made)


def _only_joints(scene: Scene, first: int, last: int) -> bool:
    return last - first <= 3 and all(
        t.lower in _JOINTS or t.tag == "RB" or t.lower in ("was", "were", "been") for t in scene.tokens[first:last]
    )
