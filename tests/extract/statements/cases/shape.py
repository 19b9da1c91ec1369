"""The shape of a case: a sentence, and (predicate, subject, object) of each claim that it makes."""

Claims = list[tuple[str, str, str]]
Case = tuple[str, Claims]
