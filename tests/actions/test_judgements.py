"""Deciding and taking back: who may, what is written down."""

import pytest
from django.core.exceptions import PermissionDenied

from app.actions import judgements
from app.domain.terms import Verdict
from app.models import AuditEntry, Claim, Judgement, User
from tests.pipeline.make import claim, put_in
from tests.pipeline.stories import BOARD, WORKERS

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair() -> tuple[Claim, Claim]:
    for told in (BOARD, WORKERS):
        put_in(told)
    return claim("board", "31"), claim("union", "58")


def decide(pair: tuple[Claim, Claim], by: User, verdict: Verdict = Verdict.APART) -> Judgement:
    return judgements.decide(left=[pair[0]], right=[pair[1]], verdict=verdict, by=by, note=" Other shafts. ")


def test_a_decision_is_kept_as_said_and_written_down(pair: tuple[Claim, Claim], analyst: User) -> None:
    made = decide(pair, analyst)
    assert (list(made.left.all()), list(made.right.all()), made.note) == ([pair[0]], [pair[1]], "Other shafts.")
    entry = AuditEntry.objects.of("judgement", made.pk).get()
    assert (entry.by, entry.deed, entry.before) == (analyst, "judged", None)
    assert entry.after == {"verdict": "apart", "left": [pair[0].pk], "right": [pair[1].pk], "note": "Other shafts."}


def test_a_reader_may_not(pair: tuple[Claim, Claim], reader: User) -> None:
    with pytest.raises(PermissionDenied):
        decide(pair, reader)
    assert not Judgement.objects.exists()


@pytest.mark.parametrize("sides", [("ab", "b"), ("", "a"), ("a", "")])
def test_sides_must_differ(pair: tuple[Claim, Claim], analyst: User, sides: tuple[str, str]) -> None:
    named = dict(zip("ab", pair, strict=True))
    left, right = ([named[name] for name in side] for side in sides)
    with pytest.raises(ValueError, match="each side"):
        judgements.decide(left=left, right=right, verdict=Verdict.APART, by=analyst)


def test_a_contradiction_is_refused_with_the_chain(pair: tuple[Claim, Claim], analyst: User) -> None:
    made = decide(pair, analyst)
    with pytest.raises(judgements.Contradiction, match=f"decision {made.pk} of anna") as refused:
        decide(pair, analyst, Verdict.TOGETHER)
    assert refused.value.chain == [made]
    judgements.withdraw(judgement=made, by=analyst)
    assert decide(pair, analyst, Verdict.TOGETHER).pk


def test_taking_back_is_for_the_author_or_an_admin(pair: tuple[Claim, Claim], analyst: User, admin: User) -> None:
    other = User.objects.create_user("otto", role="analyst")
    made = decide(pair, analyst)
    with pytest.raises(PermissionDenied):
        judgements.withdraw(judgement=made, by=other)
    taken = judgements.withdraw(judgement=made, by=admin)
    assert taken.withdrawn_by == admin
    assert judgements.withdraw(judgement=made, by=analyst).withdrawn_by == admin, "a second time changes nothing"
    assert AuditEntry.objects.of("judgement", made.pk).count() == 2
