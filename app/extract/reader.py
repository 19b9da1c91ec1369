"""Text to claims: parse once, read figures and statements, then say who claims them, where and when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain.article import Block
from app.domain.claim import Counting, ReadClaim
from app.domain.terms import Hedge
from app.extract import counts, names, places, statements, times
from app.extract.analysis import Analysis, analyse
from app.extract.attribution import Attributor
from app.extract.draft import Draft
from app.extract.setting import Setting


def read(
    text: str, blocks: Sequence[Block], published: date | None, outlet: str | None = None
) -> tuple[ReadClaim, ...]:
    """Every claim of an article, in the order of the text.

    ``blocks`` say what is headline, body or boilerplate (which yields no claim). ``published`` anchors relative times
    ("on Saturday"); without it they stay open. Deterministic; time and memory grow with the text.
    """
    analysis = analyse(text, blocks)
    drafts = sorted([*counts.find(analysis), *statements.find(analysis)], key=lambda d: (d.start, d.end, d.anchor))
    if not drafts:
        return ()
    return _finish(analysis, drafts, published)


def _finish(analysis: Analysis, drafts: list[Draft], published: date | None) -> tuple[ReadClaim, ...]:
    mentions = names.find(analysis.text)
    persons = names.persons(analysis.text, mentions)
    where = places.find(analysis.text, mentions, persons)
    attributor = Attributor(analysis, mentions, persons, where)
    setting = Setting(analysis, mentions, where, times.find(analysis.text, published))
    numbers = {id(draft): number for number, draft in enumerate(drafts)}
    return tuple(_claim(draft, attributor, setting, numbers) for draft in drafts)


def _claim(draft: Draft, attributor: Attributor, setting: Setting, numbers: dict[int, int]) -> ReadClaim:
    content = draft.content
    if isinstance(content, Counting) and draft.part_of is not None:
        content = replace(content, part_of=numbers.get(id(draft.part_of)))
    attribution = attributor.at(draft.parsed, draft.anchor)
    if draft.hedge is not Hedge.NONE:
        attribution = replace(attribution, hedge=draft.hedge)
    return ReadClaim(draft.start, draft.end, content, attribution, **setting.of(draft))
