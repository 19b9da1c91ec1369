"""Finds organisations and parties in a text."""

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from app.extract.names.countries import Country, Pointer, pointers
from app.extract.names.forces import National, coordinated, country_hits, lone, lone_heads, organ
from app.extract.names.ordinary import ACRONYMS, FUNCTIONS
from app.extract.names.organisation import Mention, Organisation, OrganisationKind
from app.extract.names.phrases import Found
from app.extract.names.seats import acting
from app.extract.names.short_forms import owner, stands_alone
from app.extract.names.vocabulary import Vocabulary, shipped
from app.extract.names.words import CAPITALS, Words, words

Hit = Found[tuple[Country, Pointer]]
Span = Found[Organisation] | Found[tuple[Organisation, ...]] | National

_SHOUTED: Final = 5  # letters from which a word in capitals is no acronym
_ACTING_WEIGHT: Final = 3  # "the Assad regime" tells more about whose army "the army" is than a country's name does


def find(text: str, vocabulary: Vocabulary | None = None) -> list[Mention]:
    """The organisations and parties of a text, sorted, not overlapping, the longest name at each place.

    ``vocabulary`` stands in for the shipped one where users have extended it. Linear in the text.
    """
    return Reading(words(text), vocabulary or shipped()).mentions()


@dataclass(slots=True)
class Reading:
    """One pass over a text: what was found at which words, before short forms and lone organs have their owners."""

    text: Words
    vocabulary: Vocabulary
    hits: dict[int, Hit] = field(init=False)
    spans: list[Span] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Find the words that point to states, then the spans. Most words begin no name, and cost one look-up."""
        self.hits = country_hits(self.text)
        starts, norms, covered = _starts(self.vocabulary), self.text.norms, 0
        for at, norm in enumerate(norms):
            if at < covered or (norm not in starts and not (norm[-1] == "s" and norm[:-1] in starts)):
                continue
            span = self._at(at)
            if span is None:
                continue
            if isinstance(span, National):
                self._add_coordinated(span)
            self.spans.append(span)
            covered = span.last

    def _add_coordinated(self, span: National) -> None:
        before = [hit for hit in (self.hits.get(span.first - 2),) if hit and hit.last == span.first - 1]
        twin = coordinated(self.text, before, span)
        if twin and (not self.spans or self.spans[-1].last <= twin.first):
            self.spans.append(twin)

    def _at(self, index: int) -> Span | None:
        """The longest organisation that begins at a word; a vocabulary entry before a rule of equal length."""
        named = self.vocabulary.names.at(self.text, index)
        if named and named.last - index == 1 and self._is_plain_word(index):
            named = None
        hit = self.hits.get(index)
        rule: Span | None = (organ(self.text, hit) or acting(self.text, hit)) if hit else lone(self.text, index)
        if rule is None and not hit:
            short = self.vocabulary.short.at(self.text, index)
            rule = short if short and stands_alone(self.text, short) else None
        if named and (rule is None or named.last >= rule.last):
            return named
        return rule

    def _is_plain_word(self, index: int) -> bool:
        """Whether an acronym is an ordinary word in a line of capitals: "WHO IS ONE OF US"."""
        text = self.text
        if text.norms[index] not in ACRONYMS:
            return False
        around = [i for i in (index - 1, index + 1) if 0 <= i < len(text) and text.shapes[i] == CAPITALS]
        return any(text.norms[i] in FUNCTIONS or len(text.norms[i]) >= _SHOUTED for i in around)

    def mentions(self) -> list[Mention]:
        """The spans as mentions, each short form and lone organ with its owner."""
        named = [self._full(s, s.value) for s in self.spans if isinstance(s, Found) and not isinstance(s.value, tuple)]
        unowned = any(isinstance(span, National) and span.country is None for span in self.spans)
        state = self._main_state() if unowned else None
        return [self._mention(span, named, state) for span in self.spans]

    def _mention(self, span: Span, named: list[Mention], state: Country | None) -> Mention:
        if isinstance(span, National):
            return self._national(span, span.country or state)
        if not isinstance(span.value, tuple):
            return self._full(span, span.value)
        known = owner(span, named, self.text.starts[span.first])
        if known is not None:
            return self._full(span, known)
        return self._cut(span, self._words(span).lower(), span.value[0].kind, "")

    def _full(self, span: Span, organisation: Organisation) -> Mention:
        return self._cut(span, organisation.canonical, organisation.kind, organisation.state)

    def _national(self, span: National, country: Country | None) -> Mention:
        if country is None:
            return self._cut(span, self._words(span).lower(), span.head.kind, "")
        return self._cut(span, span.head.of(country), span.head.kind, country.name)

    def _cut(self, span: Span, canonical: str, kind: OrganisationKind, state: str) -> Mention:
        return Mention(self.text.starts[span.first], self._end(span), canonical, kind, state)

    def _end(self, span: Span) -> int:
        """The end of a span without the "'s" of a possessive."""
        end, written = self.text.ends[span.last - 1], self.text.written(span.last - 1)
        return end - 2 if len(written) > 2 and written[-2] in "'’" and written[-1] in "sS" else end

    def _words(self, span: Span) -> str:
        return self.text.text[self.text.starts[span.first] : self._end(span)]

    def _main_state(self) -> Country | None:
        """The state that the article speaks of most: its acting organs count more than its name."""
        seen: Counter[Country] = Counter(hit.value[0] for hit in self.hits.values())
        for span in self.spans:
            if isinstance(span, National) and span.country is not None:
                seen[span.country] += _ACTING_WEIGHT
        return max(seen, key=lambda country: (seen[country], -list(seen).index(country))) if seen else None


@lru_cache(maxsize=8)
def _starts(vocabulary: Vocabulary) -> frozenset[str]:
    """Every word that an organisation may begin with."""
    indexes = (vocabulary.names, vocabulary.short, lone_heads(), pointers())
    return frozenset(word for index in indexes for word in index.longest)
