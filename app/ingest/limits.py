"""How much ingest takes at once."""

MAX_TEXT_BYTES = 5_000_000
"""The longest article, in bytes as received: a long book is about 2 MB."""

SNIFFED_BYTES = 65_536
"""How much of the start of a file is looked at to tell its kind."""
