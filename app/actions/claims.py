"""Saying that words make no claim, and taking that back."""

from django.db import transaction

from app.actions.permissions import require_analyst
from app.actions.readings import put_in_force
from app.models import Claim, Reading, User


@transaction.atomic
def dismiss(*, claim: Claim, by: User) -> Reading:
    """Say that these words make no claim; what was read is kept, and the claim keeps its address."""
    return _say(claim, by, dismissed=True)


@transaction.atomic
def restore(*, claim: Claim, by: User) -> Reading:
    """Say that these words do make a claim after all."""
    return _say(claim, by, dismissed=False)


def _say(claim: Claim, by: User, *, dismissed: bool) -> Reading:
    """A person's copy of the reading in force that says so; where it says so already, that one."""
    require_analyst(by)
    claim = Claim.objects.select_for_update(of=("self",)).select_related("article", "reading").get(pk=claim.pk)
    reading = claim.reading
    if reading is None:
        raise ValueError("This claim is still being read.")
    if reading.dismissed == dismissed:
        return reading
    reading.pk, reading.made_by, reading.extractor, reading.dismissed = None, by, "", dismissed
    reading._state.adding = True
    reading.claim = claim
    return put_in_force(reading, deed="dismissed" if dismissed else "restored")
