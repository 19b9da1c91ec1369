"""What two times say."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.claim import When
from app.domain.terms import Precision
from app.match.features import date as dates
from app.match.features.signal import Pair
from app.match.prepared import prepare
from tests.match.make import DAY, article, count, on

MAY = When(date(2019, 5, 1), date(2019, 5, 31), Precision.MONTH)
SINCE = When(date(2014, 6, 1), None, Precision.PERIOD)


@pytest.mark.parametrize(
    ("a", "b", "published", "level"),
    [
        (on(date(2019, 5, 3)), on(date(2019, 5, 3)), DAY, "same days"),
        (on(date(2019, 5, 3)), on(date(2019, 5, 5)), DAY, "near"),
        (on(date(2019, 5, 3)), on(date(2019, 5, 9)), DAY, "apart"),
        (on(date(2019, 5, 3)), on(date(2018, 5, 3)), DAY, "far apart"),
        (on(date(2019, 5, 3)), MAY, DAY, "within"),
        (on(date(2019, 5, 3)), SINCE, DAY, "day in period"),
        (SINCE, SINCE, DAY, "same period"),
        (None, on(date(2019, 5, 3)), DAY, "same days taken"),
        (None, on(date(2019, 5, 3)), None, "one known"),
        (None, None, None, "unknown"),
    ],
)
def test_levels(a: When | None, b: When | None, published: date | None, level: str) -> None:
    first, second = article(1, published=published), article(2, published=published)
    one, two = prepare(count(1, when=a), first), prepare(count(2, article=2, when=b), second)
    for pair in (Pair(one, two, None), Pair(two, one, None)):
        signal = dates.compare(pair)
        assert signal is not None
        assert signal.level == level


@pytest.mark.parametrize(
    ("dated", "published", "level"),
    [
        (("killed", "karaghan", "2019-05-01", "2019-05-31"), None, "news since"),
        (("killed", "pelmira", "2019-05-01", "2019-05-31"), None, "one known"),
        (("injured", "karaghan", "2019-05-01", "2019-05-31"), None, "one known"),
        (("killed", "karaghan", "2019-05-03", "2019-05-03"), None, "one known"),
        (("killed", "karaghan", "2019-05-01", "2019-05-31"), DAY, "same days taken"),
    ],
    ids=["a month before", "elsewhere", "another measure", "a day is news", "published then"],
)
def test_what_an_undated_article_dates_back(
    dated: tuple[str, str, str, str], published: date | None, level: str
) -> None:
    own = replace(article(1, published=published), dated=(dated,))
    one = prepare(count(1, place="Karaghan"), own)
    two = prepare(count(2, article=2, place="Karaghan", when=on(date(2019, 5, 3))), article(2))
    for pair in (Pair(one, two, None), Pair(two, one, None)):
        signal = dates.compare(pair)
        assert signal is not None
        assert signal.level == level
