"""What the matcher keeps of an article."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from app.domain.article import Block
from app.domain.claim import ReadClaim
from app.domain.matching import ArticleProfile
from app.domain.terms import BlockKind
from app.match import leads, names, scenes, signature
from app.match.words import tokens


def make(
    *,
    article: int,
    outlet: str,
    published: date | None,
    wire: str | None,
    text: str,
    blocks: Sequence[Block],
    claims: Sequence[ReadClaim],
) -> ArticleProfile:
    """The profile of one article, from its text alone: nothing in it depends on other articles."""
    words = tokens(_body(text, blocks))
    return ArticleProfile(
        article=article,
        outlet=outlet,
        published=published,
        wire=wire,
        names=names.told(text, blocks, claims),
        signature=signature.sign(words),
        words=len(words),
        lead=leads.told(text, blocks),
        setting=names.setting(claims),
        opening=(opening := leads.opening(text, blocks)),
        scene=scenes.opening(claims, opening),
        contrasts=scenes.contrasts(claims, text),
        beside=scenes.beside(claims),
        dated=scenes.dated(claims),
        news=scenes.news(claims, opening, published),
    )


def keys(profile: ArticleProfile) -> frozenset[str]:
    """Index keys of near-duplicates: articles that share none are no copies of each other."""
    return signature.bands(profile.signature)


def dump(profile: ArticleProfile) -> dict[str, Any]:
    """The profile as a JSON-able dict, for `load`."""
    return asdict(profile) | {
        "published": profile.published.isoformat() if profile.published else None,
        "signature": list(profile.signature),
        "setting": list(profile.setting),
    }


def load(stored: dict[str, Any]) -> ArticleProfile:
    """The profile that `dump` made."""
    published = stored["published"]
    return ArticleProfile(
        **stored
        | {
            "published": date.fromisoformat(published) if published else None,
            "signature": tuple(stored["signature"]),
            "setting": tuple(stored.get("setting", ())),
            "scene": tuple(stored.get("scene", ())),
            "contrasts": tuple((topic, a, b) for topic, a, b in stored.get("contrasts", ())),
            "dated": tuple((topic, place, a, b) for topic, place, a, b in stored.get("dated", ())),
            "news": (stored["news"][0], stored["news"][1]) if stored.get("news") else None,
            "beside": tuple((a, b) for a, b in stored.get("beside", ())),
        }
    )


def _body(text: str, blocks: Sequence[Block]) -> str:
    body = [text[block.start : block.end] for block in blocks if block.kind is BlockKind.BODY]
    return "\n".join(body) if body else text
