"""What the machine would merge or split in questions that carry people's work."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.match.version import VERSION
from app.models import Proposal, ProposalKind, ProposalState
from app.models.article import sha256

Cluster = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A merge of several questions, or a split of one into ``parts`` of claims; all ids."""

    kind: ProposalKind
    questions: frozenset[int]
    parts: tuple[Cluster, ...]

    @property
    def fingerprint(self) -> str:
        """Equal for the same kind and parts, so that nothing is proposed twice."""
        return sha256(json.dumps([self.kind, self.parts]).encode())


def suggestions(free: Sequence[Cluster], homes: Mapping[int, int], held: Iterable[int]) -> list[Suggestion]:
    """Where the machine's own clusters ``free`` differ from where claims stand (``homes``), for ``held`` questions."""
    held = frozenset(held)
    found: list[Suggestion] = []
    for cluster in free:
        touched = frozenset(homes[claim] for claim in cluster if homes.get(claim) in held)
        if len(touched) > 1:
            found.append(Suggestion(ProposalKind.MERGE, touched, (tuple(sorted(cluster)),)))
    for question in sorted(held):
        parts = [tuple(sorted(claim for claim in cluster if homes.get(claim) == question)) for cluster in free]
        told = tuple(sorted(part for part in parts if part))
        if len(told) > 1:
            found.append(Suggestion(ProposalKind.SPLIT, frozenset({question}), told))
    return found


def store(found: Sequence[Suggestion], held: Iterable[int]) -> None:
    """Keep these proposals open, let others about the same questions lapse; what was declined stays declined."""
    prints = {suggestion.fingerprint: suggestion for suggestion in found}
    about = Proposal.objects.filter(questions__in=set(held), state=ProposalState.OPEN).exclude(fingerprint__in=prints)
    Proposal.objects.filter(pk__in=list(about.values_list("pk", flat=True))).update(state=ProposalState.LAPSED)
    standing = Proposal.objects.filter(fingerprint__in=prints)
    standing.filter(state=ProposalState.LAPSED).update(state=ProposalState.OPEN)
    known = set(standing.values_list("fingerprint", flat=True))
    for fingerprint, suggestion in sorted(prints.items()):
        if fingerprint not in known:
            _propose(fingerprint, suggestion)


def _propose(fingerprint: str, suggestion: Suggestion) -> None:
    detail = {"parts": [list(part) for part in suggestion.parts]}
    made = Proposal.objects.create(kind=suggestion.kind, detail=detail, fingerprint=fingerprint, version=VERSION)
    made.questions.set(suggestion.questions)
