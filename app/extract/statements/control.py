"""Control told by a compound adjective: "the town is a rebel-held district"."""

from app.extract.statements import kinds
from app.extract.statements.arguments import Arguments

LINKS = frozenset({"be", "remain", "become", "stay"})  # verbs that can say so
_COMPOUNDS = ("-held", "-controlled", "-run", "-ruled", "-occupied")


def controlling(arguments: Arguments) -> tuple[tuple[int, int], int] | None:
    """The tokens of the compound and the place, where the clause says that a place is held by somebody."""
    view, clause = arguments.view, arguments.clause
    if view.tokens[clause.verb.head].lemma not in LINKS or arguments.surface is None or arguments.passive:
        return None
    complement = arguments.complement
    if complement is None or not kinds.is_kind(view, arguments.surface, "place"):
        return None
    named = view.chunks[complement]
    compounds = (at for at in range(named.first, named.last) if view.tokens[at].lower.endswith(_COMPOUNDS))
    at = next(compounds, None)
    return ((at, at + 1), arguments.surface) if at is not None else None
