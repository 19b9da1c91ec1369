"""Whether a count is of one event or a running total: "since the war began", "over the past year"."""

from app.domain.terms import Measure, Scope
from app.extract.counts.scene import Count, Scene
from app.extract.counts.vocabulary import number_words, words

_WARS = words("scope", "long_events")
_PERIODS = words("scope", "periods")
_RECENT = words("scope", "recent")
_SHORT = words("scope", "short_times")
_SUPERLATIVES = words("scope", "superlatives")
_HUGE = {Measure(name): int(least) for name, least in number_words("scope", "huge").items()}


def scope(scene: Scene, count: Count) -> Scope:
    """The scope of a count from the words of its sentence and its size; a part has the scope of its whole."""
    if count.whole is not None and count.whole.scope is Scope.CUMULATIVE and not count.seeks_whole:
        return Scope.CUMULATIVE
    if _since(scene, count) or _of_war(scene, count) or _period(scene) or _is_huge(count):
        return Scope.CUMULATIVE
    return Scope.EVENT


def _since(scene: Scene, count: Count) -> bool:
    """ "since" that belongs to the count: behind it with no other verb in between, or at the head of the sentence."""
    tokens = scene.tokens
    for i, token in enumerate(tokens if "since" in scene.words else ()):
        if token.lower != "since" or (i + 1 < len(tokens) and tokens[i + 1].lower in _SHORT):
            continue
        if any(t.lower in _SUPERLATIVES for t in tokens[max(0, i - 12) : i]):
            continue
        if i < 2 or _belongs(scene, count, i):
            return True
    return False


def _belongs(scene: Scene, count: Count, i: int) -> bool:
    """Whether the last verb before token i is the one of the count, or of another count that goes with it."""
    if count.frame == "toll" and count.cue < i < count.figure.first:
        return True
    begin = max(count.figure.first, count.cue)
    if begin > i:
        return False
    cues = {c.cue for c in scene.counts.values()}
    return all(
        any(k in cues for k in range(chunk.first, chunk.last)) or _shares(scene, chunk.first)
        for chunk in scene.chunks
        if chunk.kind == "VG" and begin < chunk.first < i
    )


def _shares(scene: Scene, first: int) -> bool:
    """Whether a verb is coordinated with the one before: "has killed 410 and infected 22,000 since March"."""
    clause = scene.clauses.get(first)
    return clause is not None and clause.shared and clause.marker == "and"


def _of_war(scene: Scene, count: Count) -> bool:
    """ "the war has killed N", "N have been killed in the conflict", "the toll of the epidemic at N"."""
    clause = count.clause
    near = scene.tokens[count.cue : count.figure.first] if count.frame == "toll" else []
    if any(t.lower in _WARS for t in near):
        return True
    if clause is None:
        return False
    kept = [np for preposition, np in clause.adjuncts if preposition in ("in", "during", "by", "of")]
    chunks = [c for c in (clause.subject, *kept) if c is not None]
    return any(scene.tokens[i].lower in _WARS for c in chunks for i in range(c.first, c.last))


def _period(scene: Scene) -> bool:
    """ "over the past year", "in recent weeks", "so far this year", "in five months of fighting"."""
    if not scene.words & _PERIODS:
        return False
    tokens = [t.lower for t in scene.tokens]
    for i, word in enumerate(tokens):
        if word not in _PERIODS or i < 1:
            continue
        if tokens[i - 1] in _RECENT and (word.endswith("s") or word == "year" or "past" in tokens[i - 2 : i]):
            return True
        if tokens[i - 1] == "this" and word == "year" and not {"earlier", "later"} & set(tokens[max(0, i - 3) : i - 1]):
            return True
        if i >= 2 and tokens[i - 2] in _RECENT and word.endswith("s"):
            return True
    return False


def _is_huge(count: Count) -> bool:
    return count.measure in _HUGE and (count.figure.quantity.low or 0) >= _HUGE[count.measure]
