"""What people change that sets the matcher going: the deed, and what follows from it, in one transaction."""

from collections.abc import Iterable
from itertools import combinations

from django.db import transaction

from app.actions import claims as claim_actions
from app.actions import judgements as judgement_actions
from app.actions import proposals
from app.actions import readings as reading_actions
from app.domain.claim import ReadClaim
from app.domain.terms import Verdict
from app.models import Article, Claim, Judgement, Proposal, ProposalKind, ProposalState, Question, Reading, User
from app.pipeline.locking import one_at_a_time
from app.pipeline.matching import match_articles, settle


@transaction.atomic
def decide(
    *,
    left: Iterable[Claim],
    right: Iterable[Claim],
    verdict: Verdict,
    by: User,
    note: str = "",
    question: Question | None = None,
) -> Judgement:
    """Decide about links (``actions.judgements.decide``), and find the questions that this reaches again."""
    one_at_a_time()
    sides = list(left), list(right)
    made = judgement_actions.decide(left=sides[0], right=sides[1], verdict=verdict, by=by, note=note, question=question)
    settle({claim.pk for side in sides for claim in side})
    return made


@transaction.atomic
def withdraw(*, judgement: Judgement, by: User) -> Judgement:
    """Take a decision back, and let the matcher say again what it would without it."""
    one_at_a_time()
    taken = judgement_actions.withdraw(judgement=judgement, by=by)
    settle({claim.pk for side in (taken.left, taken.right) for claim in side.all()})
    return taken


@transaction.atomic
def accept(*, proposal: Proposal, by: User) -> list[Judgement]:
    """Accept what the machine proposes, as the decisions that it amounts to. Raises as ``decide`` does."""
    one_at_a_time()
    proposals.answer(proposal=proposal, state=ProposalState.ACCEPTED, by=by)
    parts = [list(Claim.objects.standing().filter(pk__in=part)) for part in proposal.detail["parts"]]
    question = proposal.questions.order_by("pk").first()
    if proposal.kind == ProposalKind.MERGE:
        sides, verdict = [(part[:1], part[1:]) for part in parts], Verdict.TOGETHER
    else:
        sides, verdict = list(combinations(parts, 2)), Verdict.APART
    return [
        decide(left=left, right=right, verdict=verdict, by=by, note="As proposed.", question=question)
        for left, right in sides
        if left and right
    ]


@transaction.atomic
def correct(*, claim: Claim, read: ReadClaim, by: User, part_of: Claim | None = None) -> Reading:
    """Correct what was read from a claim, and match it again."""
    one_at_a_time()
    made = reading_actions.correct(claim=claim, read=read, by=by, part_of=part_of)
    _match_again(claim)
    return made


@transaction.atomic
def dismiss(*, claim: Claim, by: User) -> Reading:
    """Say that words make no claim; it leaves its question."""
    one_at_a_time()
    made = claim_actions.dismiss(claim=claim, by=by)
    _match_again(claim)
    return made


@transaction.atomic
def restore(*, claim: Claim, by: User) -> Reading:
    """Take a dismissal back, and match the claim again."""
    one_at_a_time()
    made = claim_actions.restore(claim=claim, by=by)
    _match_again(claim)
    return made


def _match_again(claim: Claim) -> None:
    present = Claim.objects.select_related("reading").get(pk=claim.pk)
    left = {present.question_id} - {None}
    if not present.stands:
        Claim.objects.filter(pk=claim.pk).update(question=None, answer=None)
    article = Article.objects.with_document().get(pk=present.article_id)
    match_articles([article], left={pk for pk in left if pk is not None}, loose={claim.pk})
