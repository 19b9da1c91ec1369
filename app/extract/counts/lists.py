"""Lists: what holds of one figure holds of those coordinated with it, and of its parts."""

from app.domain.terms import Measure
from app.extract.counts.figures import Figure
from app.extract.counts.scene import Count, Scene
from app.extract.counts.vocabulary import SPARED, words

_OPENERS = words("part", "openers")
_PRONOUNS = words("part", "pronouns")
_AMONG = frozenset({"among", "amongst", "of"})
_JOINTS = frozenset({"CC", ",", "-", "–", "—", "(", ")", "''"})
_JOINING = frozenset({"plus", "alongside", "with", "besides", "as", "along"})
_CLAUSAL = frozenset({"after", "when", "while", "since", "because", "that"})
_SAYING = frozenset({"say", "add", "report", "tell", "accord"})
_HOPS = 3  # phrases without a count that may stand between two members of a list


def extend(scene: Scene) -> None:
    """Give every figure without a measure that of the figure it is coordinated with, or a part of."""
    for figure in scene.figures:
        if scene.of(figure) is None and figure.kind != "thing" and not _stands_apart(scene, figure):
            _take(scene, figure)


def _take(scene: Scene, figure: Figure) -> None:
    before, link = linked(scene, figure)
    if figure.kind == "unknown" and not _plural_member(scene, figure, before):
        return
    if before is not None and not (link == "list" and _acts(scene, figure)) and _may_follow(scene, before, figure):
        scene.claim(figure, before.measure, before.cue, link)
    elif figure.kind == "bare":
        _distributed(scene, figure)


def _stands_apart(scene: Scene, figure: Figure) -> bool:
    """Whether a figure is no member of a list of victims: it points back at one, or counts those who were spared."""
    return names_them(scene, figure) or figure.noun in SPARED or _predicated_otherwise(scene, figure)


def _plural_member(scene: Scene, figure: Figure, before: Count | None) -> bool:
    """Whether an unknown noun may name people: a plural behind "and" after a list of people ("and two passers-by")."""
    if before is None or before.figure.kind != "person" or scene.chunks[figure.chunk - 1].word != "and":
        return False
    return (
        scene.tokens[scene.chunks[figure.last - 1].head].tag in ("NNS", "NN") and before.figure.last >= figure.chunk - 1
    )


def _acts(scene: Scene, figure: Figure) -> bool:
    """Whether a figure's phrase is the subject of a verb of its own."""
    after = scene.next(figure.last)
    if after >= len(scene.chunks) or scene.chunks[after].kind != "VG":
        return False
    return (
        scene.chunks[after].form in ("finite", "modal") and scene.tokens[scene.chunks[after].head].lemma not in _SAYING
    )


def _predicated_otherwise(scene: Scene, figure: Figure) -> bool:
    """ "eight dead and 20 with broken bones": the number has its own predicate."""
    return not figure.noun and figure.last < len(scene.chunks) and scene.chunks[figure.last].word == "with"


def _may_follow(scene: Scene, before: Count, figure: Figure) -> bool:
    """A number alone joins a list only behind "and", a comma or a word such as "including"."""
    if figure.kind == "person" or opens_part(scene, figure) or scene.tokens[figure.first - 1].tag in ("CC", ","):
        return True
    return before.frame in ("subject", "object", "list", "of") and before.figure.last == figure.chunk


def linked(scene: Scene, figure: Figure) -> tuple[Count | None, str]:
    """The count to the left that a figure is tied to, and how: "list", "part", or "" where nothing ties it."""
    link, joined, hops = "list", False, 0
    for k in range(figure.chunk - 1, -1, -1):
        here = scene.chunks[k]
        if here.kind == "NP":
            count = _count_at(scene, k)
            if count is not None:
                return (count, link) if joined or hops == 0 else (None, "")
            if scene.tokens[here.head].lower in _PRONOUNS:
                continue
            hops += 1
            if not joined or hops > _HOPS or k in scene.by_chunk:
                return None, ""
        elif here.word in _OPENERS:
            link = "part"
            joined = True
        elif here.kind in _JOINTS or (here.kind == "IN" and here.word in _JOINING):
            joined = True
        elif not _passes(scene, k, link, hops):
            return None, ""
    return None, ""


def _passes(scene: Scene, k: int, link: str, hops: int) -> bool:
    """Whether a list may reach back over a chunk: a preposition of place; for a part, the verb of its whole."""
    here = scene.chunks[k]
    if here.kind == "IN":
        return here.word not in _CLAUSAL and hops > 0
    return here.kind == "O" or (link == "part" and here.kind == "VG" and _is_cue(scene, k))


def _is_cue(scene: Scene, k: int) -> bool:
    """Whether a verb group says of some count what befell it: "12 were killed, including two children"."""
    return any(scene.chunks[k].first <= c.cue < scene.chunks[k].last for c in scene.counts.values())


def _count_at(scene: Scene, k: int) -> Count | None:
    figure = next((f for f in scene.figures if f.chunk <= k < f.last), None)
    return scene.of(figure) if figure is not None else None


def _distributed(scene: Scene, figure: Figure) -> None:
    """ "150 died in one town, 100 in another": numbers alone, each before the preposition of the first."""
    after = scene.next(figure.last)
    if after >= len(scene.chunks) or scene.chunks[after].kind != "IN":
        return
    told = [c for c in scene.in_order() if c.figure.first < figure.first]
    between = scene.chunks[told[-1].figure.last : figure.chunk] if told else []
    verbs = sum(c.kind == "VG" for c in between)
    limit = 0 if told and told[-1].frame == "distributed" else 1
    if (
        verbs <= limit
        and any(c.kind == "IN" and c.word == scene.chunks[after].word for c in between)
        and len(between) <= 6
    ):
        scene.claim(figure, told[-1].measure, told[-1].cue, "distributed")


def opens_part(scene: Scene, figure: Figure) -> bool:
    """Whether "including" or "among them" stands right before a figure."""
    k = scene.before(figure.chunk - 1)
    if k == 0 and scene.chunks[0].word in _AMONG:
        return False  # "Among 25 injured, eight ...": the figure is the whole
    if k >= 0 and scene.chunks[k].kind == "NP" and scene.tokens[scene.chunks[k].head].lower in _PRONOUNS:
        k = scene.before(k - 1)
    if _one_of_them(scene, figure):
        return True
    if k < 0 or scene.chunks[k].word not in _OPENERS:
        return False
    verb = scene.before(k - 1)
    return verb < 0 or scene.chunks[verb].kind != "VG" or scene.tokens[scene.chunks[verb].head].lemma != "be"


def _one_of_them(scene: Scene, figure: Figure) -> bool:
    """ "five people, one of them a woman"."""
    k = scene.before(figure.chunk - 1)
    if k < 0 or scene.chunks[k].kind != "NP" or scene.tokens[scene.chunks[k].head].lower not in _PRONOUNS:
        return False
    of_them = k > 1 and scene.chunks[k - 1].word == "of"
    return scene.tokens[scene.chunks[k - 2 if of_them else k].first].lower == "one"


def wholes_of_parts(scene: Scene) -> None:
    """ "carrying 5,000 people including 300 who were evacuated": what befell the part befell the whole."""
    for count in scene.in_order():
        opener = scene.before(count.figure.chunk - 1)
        if opens_part(scene, count.figure) or _second_part(scene, opener):
            whole = _uncounted(scene, count)
            if whole is not None:
                count.whole = scene.claim(whole, count.measure, count.cue, "whole")


def _second_part(scene: Scene, k: int) -> bool:
    """ "including civilians and 300 fighters": a member without a figure may stand before."""
    if k < 2 or scene.chunks[k].kind not in ("CC", ","):
        return False
    return scene.chunks[k - 1].kind == "NP" and scene.chunks[k - 2].word in _OPENERS


def _uncounted(scene: Scene, count: Count) -> Figure | None:
    opener = next((k for k in range(count.figure.chunk - 1, -1, -1) if scene.chunks[k].word in _OPENERS), 0)
    figure = scene.by_chunk.get(opener - 1)
    plain = figure is not None and figure.kind == "person" and scene.of(figure) is None
    return figure if plain and count.measure is Measure.DISPLACED else None


def names_them(scene: Scene, figure: Figure) -> bool:
    """ "21 of them", "40 of whom": the figure points back at a count."""
    end = scene.parsed.sentence.index_at(figure.quantity.end - 1) + 1
    tokens = scene.tokens
    return end + 1 < len(tokens) and tokens[end].lower == "of" and tokens[end + 1].lower in _PRONOUNS
