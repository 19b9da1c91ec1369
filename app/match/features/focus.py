"""Whether one claim is of its article's main event and the other told aside."""

from app.match.features.lead import told
from app.match.features.signal import Pair, Signal

_TELLS = 0.30  # share of a lead's weight that one of its own sentences has


def compare(pair: Pair) -> Signal | None:
    """Both main, both aside, or one of each, by how far a sentence tells its own article's lead."""
    a, b = pair.a, pair.b
    if not a.lead or not b.lead or pair.one_article:
        return None
    main = [told(claim.content, claim.lead) for claim in (a, b)]
    if min(main) >= _TELLS:
        return Signal("both main", 1.0)
    return Signal("one main" if max(main) >= _TELLS else "both aside", 1.0)
