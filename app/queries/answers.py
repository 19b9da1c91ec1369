"""The answers of a question as columns, with copies folded under their original."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.models import Answer
from app.queries.charts import Interval
from app.queries.figures import interval
from app.queries.sayings import Saying

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Carried:
    """What one outlet printed, and the same in texts that are copies of its text."""

    original: Saying
    copies: tuple[Saying, ...]

    @property
    def copiers(self) -> tuple[Saying, ...]:
        """One saying for each other article that carries the copy."""
        seen = {self.original.article: self.original}
        for each in self.copies:
            seen.setdefault(each.article, each)
        return tuple(each for article, each in seen.items() if article != self.original.article)


@dataclass(frozen=True, slots=True)
class Column:
    """One answer: ``words`` is the figure as most of its claims word it, or what a statement says."""

    answer: int
    words: str
    side: str
    source: str
    source_id: int | None
    origins: int
    interval: Interval
    carried: tuple[Carried, ...]
    quantity: bool

    @property
    def claims(self) -> tuple[int, ...]:
        """The claims of the answer, as they are shown."""
        return tuple(each.claim for one in self.carried for each in (one.original, *one.copies))

    @property
    def predicate(self) -> str:
        """What a statement says in a word or two ("took control"), "" for a figure."""
        return self.carried[0].original.predicate

    @property
    def denied(self) -> bool:
        """Whether a statement says that it is not so."""
        return self.carried[0].original.denied

    @property
    def name(self) -> str:
        """How the answer is called beside others: its figure, and whose it is."""
        return f"{self.words} ({self.source})" if self.source else self.words


def by_size(columns: Iterable[Column]) -> tuple[Column, ...]:
    """Figures from the least to the greatest, by the bound that the words give; statements as they came."""

    def size(each: Column) -> float:
        bound = each.interval.low if each.interval.low is not None else each.interval.high
        return float(bound or 0) if each.quantity else 0.0

    return tuple(sorted(columns, key=size))


def column(answer: Answer, sayings: Sequence[Saying], copies: Iterable[Pair]) -> Column:
    """The column of an answer with its sayings (at least one); ``copies`` are pairs of article ids."""
    low, high = answer.bounds
    words = _worded(sayings) or interval(low, high, approx=answer.approx)
    source = answer.source.name if answer.source else ""
    return Column(
        answer=answer.pk,
        words=words,
        side=answer.side,
        source=source,
        source_id=answer.source_id,
        origins=answer.origins,
        interval=Interval(low, high, answer.approx, words, source or _outlets(sayings)),
        carried=folded(sayings, copies),
        quantity=any(each.figure for each in sayings),
    )


def folded(sayings: Sequence[Saying], copies: Iterable[Pair]) -> tuple[Carried, ...]:
    """The sayings by family of copied articles, each led by its original.

    That is the earliest by date; of those that no date tells apart, one that credits no wire, then the first that came.
    """
    root = _families({each.article for each in sayings}, copies)
    families: dict[int, list[Saying]] = {}
    for each in sorted(sayings, key=lambda s: (s.published or date.max, bool(s.wire), s.article, s.claim)):
        families.setdefault(root[each.article], []).append(each)
    return tuple(Carried(family[0], tuple(family[1:])) for family in families.values())


def _families(articles: set[int], copies: Iterable[Pair]) -> dict[int, int]:
    """For each article the least id among those that it is joined to by copying."""
    root = {article: article for article in articles}
    for a, b in copies:
        if a in root and b in root:
            low, high = sorted((root[a], root[b]))
            root = {article: low if at == high else at for article, at in root.items()}
    return root


def _worded(sayings: Sequence[Saying]) -> str:
    """The commonest wording; of equally common ones the first."""
    counted = Counter(each.words.strip() for each in sayings)
    return counted.most_common(1)[0][0] if counted else ""


def _outlets(sayings: Sequence[Saying]) -> str:
    return ", ".join(sorted({each.outlet for each in sayings if each.outlet}))
