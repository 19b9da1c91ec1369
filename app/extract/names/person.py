"""What is found of a person in a text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A person named at ``start:end`` of a text (code points of the name alone, end exclusive).

    ``name`` is the name as written, ``surname`` what the person is called by later ("Abdel Rahman"), ``role`` the
    words beside the name that say what the person is ("head", "spokesman"), "" for none; ``organisation`` the
    canonical name of the organisation for which the role speaks, "" for none.
    """

    start: int
    end: int
    name: str
    surname: str
    role: str = ""
    organisation: str = ""
