"""Nouns that say by themselves what befell people, where no verb says more: "thousands of refugees"."""

from app.extract.counts.scene import Scene
from app.extract.counts.vocabulary import NOUNS


def nouns(scene: Scene) -> None:
    """ "12 bodies", "dozens of casualties", "thousands of evacuees", "20 hostages"."""
    for figure in scene.figures:
        harm = NOUNS.get(figure.noun)
        if harm is not None and not figure.article:
            scene.claim(figure, harm.measure, scene.chunks[figure.last - 1].head, "noun")
