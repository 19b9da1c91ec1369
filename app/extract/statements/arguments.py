"""The arguments of a verb as a statement frame asks for them, whatever the voice and the order of the words."""

from collections.abc import Sequence

from app.extract.clauses import Clause
from app.extract.statements import kinds
from app.extract.statements.subjects import is_reduced, subjects
from app.extract.statements.verbs import does_alone, takes_place
from app.extract.statements.view import View

_PARTICLES = frozenset({"up", "out", "down", "off", "over", "back"})
_FUNCTIONS = frozenset({"subject", "object", "purpose", "where"})
_WEAK = frozenset({"in", "across", "throughout", "over", "near", "around", "from", "close to", "next to"})
_RULED = frozenset({"in", "under"})
_LINKS = frozenset({"be", "remain", "stay", "stand"})
_SKIPPED = frozenset({"O", '"', "“", "”", "''", "-", "–", "—"})


class Arguments:
    """One clause with its doer, its theme and its prepositional phrases, as indices of the sentence's chunks."""

    def __init__(self, view: View, clause: Clause) -> None:
        """Find the arguments of a clause."""
        self.view = view
        self.clause = clause
        self.verb = view.number(clause.verb)
        self.passive = clause.verb.passive
        self._following = self._next()
        self._behind = self._phrases_behind()
        self._surfaces = [] if _serves(view, clause) else subjects(view, clause)
        self._direct = self._first_object()
        self._turn_bare_participle()
        self._turn_intransitive()

    @property
    def surface(self) -> int | None:
        """The subject as it stands, the likeliest where several can be."""
        return self._surfaces[0] if self._surfaces else None

    def _next(self) -> Clause | None:
        clauses = self.view.parsed.clauses
        at = next(n for n, c in enumerate(clauses) if c is self.clause)
        return clauses[at + 1] if at + 1 < len(clauses) else None

    def _phrases_behind(self) -> list[int]:
        view, stop = self.view, max(self.clause.last, self.clause.verb.last)
        if self._following is not None and is_reduced(view, self._following):
            stop = max(stop, self._following.verb.first)
        return [
            k
            for k in range(self.verb + 1, len(view.chunks))
            if view.chunks[k].first < stop and view.is_phrase(k) and view.chunks[k].last <= stop
        ]

    def _first_object(self) -> int | None:
        view = self.view
        for k in self._behind:
            between = view.chunks[self.verb + 1 : k]
            if any(c.kind not in _SKIPPED and c.word not in _PARTICLES for c in between):
                return None
            if not view.is_time(k) and not (between and view.preposition(k) and k - self.verb > 1):
                return k
        return None

    def _turn_bare_participle(self) -> None:
        """ "the town captured last month": no object, and what stands before is a place and nobody in arms."""
        head = self.view.tokens[self.clause.verb.head]
        bare = self.clause.verb.last - self.clause.verb.first == 1 and not self.clause.relative
        if self.passive or self._direct is not None or not bare or self.surface is None:
            return
        if ("VBN" not in head.options and head.tag != "VBN") or not takes_place(head.lemma):
            return
        before = self.surface
        if kinds.listed(self.view.head(before), "place") and not kinds.listed(self.view.head(before), "armed"):
            self.passive = True

    def _turn_intransitive(self) -> None:
        """ "after a bomb exploded": a bare past form of a verb that its subject does alone is no passive."""
        bare = (
            self.clause.verb.last - self.clause.verb.first <= 2
            and self.view.tokens[self.clause.verb.first].tag == "VBN"
        )
        if (
            self.passive
            and bare
            and does_alone(self.view.tokens[self.clause.verb.head].lemma)
            and self._agent() is None
        ):
            self.passive = False

    def _agent(self) -> int | None:
        return next((k for k in self._behind if self.view.preposition(k) == "by" and not self.view.is_time(k)), None)

    @property
    def theme(self) -> int | None:
        """What the deed is done to: the object, the subject of a passive, or the noun before "(that) they hold"."""
        if self.passive:
            return self.surface
        if self._direct is not None:
            return self._direct
        extracted = self._extracted()
        return extracted if extracted is not None else self._shifted()

    @property
    def complement(self) -> int | None:
        """The phrase right behind the verb: what a linking verb says that its subject is."""
        return self._direct

    def _shifted(self) -> int | None:
        """ "targeted on Saturday with rockets the market square": a long object behind the rest."""
        view = self.view
        bare = (k for k in self._behind if not view.preposition(k) and not view.is_time(k) and k > self.verb + 1)
        found = next((k for k in bare if view.is_phrase(k - 1) and view.preposition(k - 1)), None)
        return found if found is not None else self._described()

    def _described(self) -> int | None:
        """The same where a participle goes on about the object: "... the square surrounding the palace"."""
        behind = self._following
        if behind is None or behind.verb.form != "ing" or behind.subject is None or behind.shared or not self._behind:
            return None
        k = self.view.number(behind.subject)
        return k if k == self._behind[-1] + 1 and k + 1 == self.view.number(behind.verb) else None

    def _extracted(self) -> int | None:
        clause, view = self.clause, self.view
        if clause.subject is None or (clause.relative and clause.marker in ("who", "which", "that")):
            return None
        k = view.number(clause.subject) - 1
        while k >= 0 and view.chunks[k].word in ("that", "which", "whom"):
            k -= 1
        if not view.is_phrase(k) or view.is_time(k) or clause.subject.first >= clause.verb.first:
            return None
        while k > 1 and view.preposition(k) == "of" and view.is_phrase(k - 2):
            k -= 2
        return k

    @property
    def doer(self) -> int | None:
        """Who does it: the subject, or the phrase behind "by" of a passive."""
        if not self.passive:
            return self.surface
        agent = self._agent()
        return agent if agent is not None else self._deed_behind()

    def _deed_behind(self) -> int | None:
        """ "is often targeted in army raids": the deed stands for its doer."""
        deeds = (k for k in self._behind if kinds.listed(self.view.head(k), "raid"))
        return next((k for k in deeds if {"in", "during"} & {self.view.preposition(k), self._joined_under(k)}), None)

    def _joined_under(self, k: int) -> str:
        """The preposition of the phrase that ``k`` is joined to by "and"."""
        return self.view.preposition(k - 2) if k > 2 and self.view.chunks[k - 1].kind == "CC" else ""

    def fill(self, slots: Sequence[str], kind: str, noun: int | None) -> int | None:
        """The first phrase of the slots that is of the kind; prepositions count in the order of the text."""
        prepositions = [s for s in slots if s not in _FUNCTIONS and ":" not in s]
        for slot in slots:
            if slot in prepositions:
                found = self._prepositional(prepositions, kind, noun)
            elif slot.startswith("with:"):
                found = self._complement(noun, slot[5:], kind)
            elif slot.startswith("behind:"):
                found = next((k for k in self._behind if self.view.preposition(k) == slot[7:]), None)
            elif slot.startswith("subject:"):
                found = self._complement(self.surface, slot[8:], kind)
            elif slot.startswith("as:"):
                found = None
            else:
                found = self._function(slot, kind)
            if found is not None:
                return found
        return None

    def _function(self, slot: str, kind: str) -> int | None:
        if slot == "purpose":
            return self._checked(self._purpose(), kind)
        if slot == "where":
            return self._checked(self._where(), kind)
        surface = (slot == "subject") is not self.passive
        if surface:
            return next((k for k in self._surfaces if self._checked(k, kind) is not None), None)
        return self._checked(self.doer if slot == "subject" else self.theme, kind)

    def _purpose(self) -> int | None:
        """The object of the infinitive behind: "mounted an attack to recapture the road"."""
        behind = self._following
        if behind is None or behind.verb.form != "infinitive" or not behind.shared:
            return None
        return Arguments(self.view, behind).theme

    def _where(self) -> int | None:
        """The place that the clause hangs on: "the suburb where there have been clashes"."""
        subject = self.clause.subject
        k = self.view.number(subject) - 1 if subject is not None and self._own_subject() else self.verb - 1
        while k >= 0 and self.view.chunks[k].kind == "O":
            k -= 1
        if k < 1 or self.view.chunks[k].word != "where":
            return None
        k -= 1
        while self.view.is_phrase(k) and self.view.preposition(k) == "of" and self.view.is_phrase(k - 2):
            k -= 2
        return k if self.view.is_phrase(k) else None

    def _own_subject(self) -> bool:
        clause = self.clause
        return clause.subject is not None and not clause.shared and clause.subject.first < clause.verb.first

    def _checked(self, k: int | None, kind: str) -> int | None:
        return k if k is not None and (not kind or kinds.is_kind(self.view, k, kind)) else None

    def _prepositional(self, prepositions: Sequence[str], kind: str, noun: int | None) -> int | None:
        view = self.view
        hanging = [k for _, k in view.complements(noun)] if noun is not None else []
        for k in sorted({*self._behind, *hanging}, key=lambda k: (view.preposition(k) in _WEAK, k)):
            if view.preposition(k) not in prepositions or view.is_time(k):
                continue
            meant = self._controlled_place(k) if kind != "control" else k
            if self._checked(meant, kind) is not None:
                return meant
        return None

    def _controlled_place(self, k: int) -> int:
        """ "battling for control of the road" is about the road."""
        if not kinds.listed(self.view.head(k), "control"):
            return k
        return next((at for word, at in self.view.complements(k) if word in ("of", "over")), k)

    def _complement(self, noun: int | None, preposition: str, kind: str) -> int | None:
        if noun is None:
            return None
        found = (k for word, k in self.view.complements(noun) if word == preposition and not self.view.is_time(k))
        return next((k for k in found if self._checked(k, kind) is not None), None)

    def noun(self, where: Sequence[str], accepted: Sequence[str]) -> int | None:
        """The phrase in one of the places that is of one of the kinds."""
        for kind in accepted:
            found = self.fill(where, kind, None)
            if found is not None and (where[0] not in _RULED or self._links_to(found)):
                return found
        return None

    def _links_to(self, k: int) -> bool:
        """ "is under the control of": behind a linking verb the phrase comes first."""
        linking = self.view.tokens[self.clause.verb.head].lemma in _LINKS and not self.passive
        return not linking or not any(self.verb < other < k for other in self._behind)


def _serves(view: View, clause: Clause) -> bool:
    """ "the bus was used to carry out the attack": what is used is not who does it."""
    used = [i for i in range(clause.verb.first, clause.verb.head) if view.tokens[i].lower == "used"]
    return bool(used) and any(view.tokens[i].lemma == "be" for i in range(clause.verb.first, used[0]))
