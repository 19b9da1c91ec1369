"""Adjectives that say what befell people: "12 dead", "40 others were missing", "six injured miners"."""

from app.extract.counts.cues import Cue
from app.extract.counts.figures import Figure
from app.extract.counts.scene import NAMED_ONLY, Scene
from app.extract.counts.vocabulary import words

_LINKING = words("linking", "verbs")


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
    return figure if figure is not None and (figure.kind != "unknown" or cue.measure.value not in NAMED_ONLY) else None


def premodified(scene: Scene, cue: Cue) -> None:
    """ "six injured miners", "12 missing sailors"."""
    figure = scene.by_chunk.get(cue.chunk)
    if figure is not None and figure.first < cue.token < scene.chunks[cue.chunk].last:
        scene.claim(figure, cue.measure, cue.token, "premodifier")
