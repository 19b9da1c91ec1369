"""The profiles of articles, and which of them are copies."""

import json
from collections.abc import Iterable, Mapping, Sequence

from django.db.models import Q

from app.domain.matching import ArticleProfile, Copy
from app.match import lineage, profile
from app.match.version import VERSION
from app.models import Article, ArticleKey, Claim, Lineage, Profile
from app.pipeline.chunks import chunks


def renew(articles: Iterable[Article]) -> dict[int, ArticleProfile]:
    """Make and store the profiles of these articles from their texts and standing claims."""
    made = {article.pk: _make(article) for article in articles}
    Profile.objects.filter(article__in=made).delete()
    ArticleKey.objects.filter(article__in=made).delete()
    Profile.objects.bulk_create(
        Profile(article_id=pk, version=VERSION, data=json.dumps(profile.dump(found))) for pk, found in made.items()
    )
    ArticleKey.objects.add((pk, key) for pk, found in made.items() for key in sorted(profile.keys(found)))
    return made


def read(articles: Iterable[int]) -> dict[int, ArticleProfile]:
    """The stored profiles of these articles (ids) by the present version of the matcher."""
    return {
        row.article_id: profile.load(json.loads(row.data))
        for piece in chunks(sorted(set(articles)))
        for row in Profile.objects.filter(article__in=piece, version=VERSION)
    }


def load(articles: Iterable[int]) -> dict[int, ArticleProfile]:
    """The profiles of these articles (ids); one that an earlier version of the matcher made is made again."""
    wanted = set(articles)
    found = read(wanted)
    for piece in chunks(sorted(wanted - found.keys()), 50):
        found |= renew(Article.objects.with_document().filter(pk__in=piece))
    return found


def relate(profiles: Mapping[int, ArticleProfile]) -> None:
    """Compare these articles with all that share an index key with them, and store which are copies."""
    pairs = _candidates(profiles)
    known = dict(profiles) | load({b for _, b in pairs} - set(profiles))
    copies = {(c.a, c.b): c for a, b in pairs if (c := lineage.compare(known[a], known[b]))}
    Lineage.objects.filter(Q(a__in=profiles) | Q(b__in=profiles)).delete()
    Lineage.objects.bulk_create(
        Lineage(a_id=c.a, b_id=c.b, share=c.share, version=VERSION) for _, c in sorted(copies.items())
    )


def copies_within(articles: Iterable[int]) -> dict[tuple[int, int], Copy]:
    """The copies among these articles (ids), by their pair in ascending order."""
    wanted = set(articles)
    found: dict[tuple[int, int], Copy] = {}
    for piece in chunks(sorted(wanted)):
        for row in Lineage.objects.filter(a__in=piece):
            if row.b_id in wanted:
                found[row.a_id, row.b_id] = Copy(row.a_id, row.b_id, row.share)
    return found


def _make(article: Article) -> ArticleProfile:
    claims = Claim.objects.standing().filter(article=article).with_reading().in_text_order()
    outlet = article.document.outlet
    return profile.make(
        article=article.pk,
        outlet=outlet.name if outlet else "",
        published=article.published,
        wire=article.wire or None,
        text=article.text,
        blocks=article.block_list,
        claims=[claim.reading.to_domain() for claim in claims if claim.reading],
    )


def _candidates(profiles: Mapping[int, ArticleProfile]) -> Sequence[tuple[int, int]]:
    """Pairs of one of these articles with any that shares a key."""
    holders: dict[str, list[int]] = {}
    for pk, found in profiles.items():
        for key in profile.keys(found):
            holders.setdefault(key, []).append(pk)
    pairs: set[tuple[int, int]] = set()
    for piece in chunks(sorted(holders)):
        for key, other in ArticleKey.objects.filter(key__in=piece).values_list("key", "article"):
            pairs |= {(pk, other) for pk in holders[key] if pk != other}
    return sorted(pairs)
