"""All statement claims of an article."""

from app.domain.claim import Stating
from app.domain.terms import Hedge, Polarity, Predicate
from app.extract.analysis import Analysis, Parsed
from app.extract.draft import Draft
from app.extract.statements.amid import amid
from app.extract.statements.events import Event, events
from app.extract.statements.frames import FRAMES
from app.extract.statements.levels import Stance
from app.extract.statements.reference import Mentions
from app.extract.statements.stance import stance
from app.extract.statements.view import View
from app.extract.statements.wording import actor_words, clause_span, object_span, object_words, phrase_span, taken_up

_CUES = frozenset(key.split()[0] for key in FRAMES)


def find(analysis: Analysis) -> list[Draft]:
    """The statement claims of an analysed article, in the order of the text.

    Each draft's content is a :class:`Stating`; ``subject`` and ``object`` are words of the article, "" where none.
    """
    drafts: list[Draft] = []
    mentions = Mentions()
    for parsed in analysis.sentences:
        view = View(parsed, analysis.text)
        if _has_cue(parsed):
            for number in range(len(parsed.clauses)):
                drafts += _of_clause(view, number, mentions)
        drafts += [_draft(view, number, event, Stance(), mentions, free=True) for number, event in amid(view)]
        mentions.add(view)
    return sorted(drafts, key=lambda draft: (draft.start, draft.end, draft.anchor))


def _has_cue(parsed: Parsed) -> bool:
    return any(parsed.sentence.tokens[c.verb.head].lemma in _CUES for c in parsed.clauses)


def _of_clause(view: View, number: int, mentions: Mentions) -> list[Draft]:
    found = events(view, number)
    if not found:
        return []
    held = stance(view, number)
    return [_draft(view, number, event, held, mentions) for event in found] if held.asserted else []


def _draft(view: View, number: int, event: Event, held: Stance, mentions: Mentions, free: bool = False) -> Draft:
    clause = view.parsed.clauses[number]
    first, last = phrase_span(view, event) if free else clause_span(view, number, event)
    turned = (held.polarity is Polarity.DENIED) != (event.polarity is Polarity.DENIED)
    content = Stating(
        event.predicate,
        actor_words(view, event, clause.verb.first, mentions),
        object_words(view, event, mentions),
        Polarity.DENIED if turned or _nothing(view, event) else Polarity.AFFIRMED,
    )
    if content.predicate is Predicate.ATTACKED and content.object and taken_up(view, event) is None:
        mentions.target = content.object
    hedged = Hedge.ALLEGED in (held.hedge, event.hedge)
    anchor = view.tokens[object_span(view, event)[0] if event.object is not None else clause.verb.first].start
    return Draft(
        view.parsed,
        view.tokens[first].start,
        view.tokens[last - 1].end,
        content,
        clause,
        Hedge.ALLEGED if hedged else Hedge.NONE,
        anchor=anchor,
    )


def _nothing(view: View, event: Event) -> bool:
    """ "there was no claim of responsibility", "carried out no attack"."""
    return event.noun is not None and view.tokens[view.chunks[event.noun].first].lower == "no"
