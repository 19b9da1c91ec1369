"""What was read comes back from the database as it went in."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.claim import Attribution, Counting, ReadClaim, Stating, When
from app.domain.quantity import Quantity
from app.domain.terms import Direction, Hedge, Measure, Polarity, Population, Precision, Predicate, Scope
from app.models import Claim, Reading, Source
from tests.pipeline.make import put_in
from tests.pipeline.stories import BOARD

pytestmark = pytest.mark.django_db

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=20)
NUMBERS = st.one_of(st.none(), st.integers(0, 10**9), st.decimals(0, 1000, places=2))


@st.composite
def quantities(draw: Any) -> Quantity:
    bounds = sorted(number for number in (draw(NUMBERS), draw(NUMBERS)) if number is not None)
    low, high = (bounds[0], bounds[-1]) if bounds else (None, None)
    direction = draw(st.one_of(st.none(), st.sampled_from(Direction)))
    return Quantity(3, 5, low, high, draw(st.booleans()), draw(WORDS), direction)


CONTENTS = st.one_of(
    st.builds(
        Counting, quantities(), st.sampled_from(Measure), WORDS, st.one_of(st.none(), st.sampled_from(Population)),
        WORDS, st.sampled_from(Scope), st.none(),
    ),
    st.builds(Stating, st.sampled_from(Predicate), WORDS, WORDS, st.sampled_from(Polarity)),
)  # fmt: skip
TOLD_BY = st.sampled_from([None, "Mine Board"]), WORDS, st.sampled_from([None, "Post"]), st.sampled_from(Hedge)
READS = st.builds(
    ReadClaim, st.just(0), st.just(9), CONTENTS, st.builds(Attribution, *TOLD_BY),
    st.one_of(st.none(), st.just(When(date(2019, 5, 4), None, Precision.PERIOD))),
    WORDS, st.lists(WORDS, max_size=3).map(tuple), st.lists(WORDS, max_size=3).map(tuple),
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(read=READS)
def test_round_trip(db: None, read: ReadClaim) -> None:
    claim = Claim.objects.first() or put_in(BOARD).claims.all()[0]
    name = read.attribution.source
    source_id = Source.objects.ids_of({name})[name] if name else None
    made = Reading.from_domain(read, claim=claim, source_id=source_id, sentence=(0, 9), made_by=None, extractor="trip")
    Reading.objects.filter(extractor="trip").delete()
    made.save()
    assert Reading.objects.get(pk=made.pk).to_domain() == read


def test_decimals_come_back_without_trailing_zeros() -> None:
    claim = put_in(BOARD).claims.all()[0]
    content = Counting(Quantity(0, 3, Decimal("3.2"), Decimal("3.2"), unit="%"), Measure.PERCENTAGE)
    made = Reading.from_domain(
        ReadClaim(0, 9, content), claim=claim, source_id=None, sentence=(0, 9), extractor="decimals"
    )
    made.save()
    stored = Reading.objects.get(pk=made.pk).to_domain().content
    assert isinstance(stored, Counting)
    assert str(stored.figure.low) == "3.2"
