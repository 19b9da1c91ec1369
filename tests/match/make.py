"""Claims and profiles for tests, made from a sentence and a few words."""

from datetime import date

from app.domain.claim import Attribution, Counting, ReadClaim, Stating, When
from app.domain.matching import ArticleProfile, MatchClaim
from app.domain.quantity import Number, Quantity
from app.domain.terms import Measure, Polarity, Population, Precision, Predicate, Scope
from app.match import profile

DAY = date(2019, 5, 4)


def on(start: date | None, end: date | None = None) -> When:
    """A day, or a span of days."""
    return When(start, end or start, Precision.DAY)


def count(
    claim: int,
    low: Number | None = 10,
    high: Number | None = 10,
    *,
    article: int = 1,
    sentence: str = "At least 10 miners were killed in the pit at Karaghan.",
    figure: str = "10",
    measure: Measure = Measure.KILLED,
    population: Population | None = Population.PEOPLE,
    place: str = "",
    places: tuple[str, ...] = (),
    when: When | None = None,
    source: str | None = None,
    approx: bool = False,
    by: str = "",
    counted: str = "",
    unit: str = "",
    scope: Scope = Scope.EVENT,
    part_of: int | None = None,
) -> MatchClaim:
    """A quantity claim whose clause is its whole sentence."""
    at = max(sentence.find(figure), 0)
    quantity = Quantity(at, at + len(figure), low, high, approx, unit)
    content = Counting(quantity, measure, counted, population, by, scope)
    read = ReadClaim(0, len(sentence), content, Attribution(source), when, place, places or ((place,) if place else ()))
    return MatchClaim(claim, article, read, sentence, 0, len(sentence), at, at + len(figure), part_of)


def state(
    claim: int,
    predicate: Predicate = Predicate.ATTACKED,
    subject: str = "",
    target: str = "",
    *,
    article: int = 1,
    denied: bool = False,
    sentence: str = "Gunmen attacked the mill at Karaghan.",
    place: str = "",
    when: When | None = None,
    source: str | None = None,
) -> MatchClaim:
    """A statement claim whose clause is its whole sentence."""
    content = Stating(predicate, subject, target, Polarity.DENIED if denied else Polarity.AFFIRMED)
    places = (place,) if place else ()
    read = ReadClaim(0, len(sentence), content, Attribution(source), when, place, places)
    return MatchClaim(claim, article, read, sentence, 0, len(sentence))


def article(
    number: int = 1,
    text: str = "",
    outlet: str = "",
    published: date | None = DAY,
    wire: str | None = None,
) -> ArticleProfile:
    """The profile of a text without blocks and claims."""
    return profile.make(article=number, outlet=outlet, published=published, wire=wire, text=text, blocks=(), claims=())
