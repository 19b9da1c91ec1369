"""How much ingest takes at once."""

MAX_TEXT_BYTES = 5_000_000
"""The longest article, in bytes as received: a long book is about 2 MB."""

SNIFFED_BYTES = 65_536
"""How much of the start of a file is looked at to tell its kind."""

MAX_LINES = 20_000
"""The most lines of one article; whatever has more is a list or a log."""

MAX_ELEMENTS = 30_000
"""The most elements of one page; the largest news pages have about a third of it."""
