"""How the tables of these tests write a quantity: one short line."""

from app.extract.quantities import find


def read(text: str) -> list[str]:
    """Each quantity of a text as "low..high unit way", with "=" for an exact number and "~" for about."""
    lines = []
    for quantity in find(text):
        low = "" if quantity.low is None else str(quantity.low)
        high = "" if quantity.high is None else str(quantity.high)
        number = low if low == high else f"{low}..{high}"
        parts = ("~" if quantity.approx else "") + number, quantity.unit, quantity.direction or ""
        lines.append(" ".join(part for part in parts if part))
    return lines


def spans(text: str) -> list[str]:
    """The words of each quantity of a text."""
    return [text[quantity.start : quantity.end] for quantity in find(text)]
