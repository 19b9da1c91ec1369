"""From bytes to characters: the encoding is told by the bytes, or the input is refused."""

import codecs

from charset_normalizer import from_bytes

from app.domain.article import Refused
from app.ingest.limits import MAX_LINES, MAX_TEXT_BYTES, SNIFFED_BYTES

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"BM\x00", "an image"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)


PRINTERS_MARKS = frozenset("‘’“”‚„–—…•·€£¥©®™°§«»½¼¾´\u00a0")
MOST_ACCENTED = 0.15
MOST_ZERO = 0.7
"""The share of zeros among the first or second bytes above which the text is UTF-16 of mostly Latin letters."""


def decode(name: str, data: bytes) -> tuple[str, str]:
    """The characters of ``data`` and the name of their encoding; a byte order mark is no character.

    Raises Refused for nothing, too much, a binary file, a NUL, or bytes whose encoding cannot be told.
    """
    check_size(name, data)
    check_kind(name, data)
    text, encoding = _by_mark(name, data) or _as_utf16(data) or _as_utf8(data) or _guessed(name, data)
    check_text(name, text)
    return text, encoding


def check_size(name: str, data: bytes) -> None:
    """Raise Refused where there is nothing, or more than one article may have."""
    if not data:
        raise Refused(f"{name} is empty: give the text of an article.")
    if len(data) > MAX_TEXT_BYTES:
        size, most = len(data) / 1e6, MAX_TEXT_BYTES / 1e6
        raise Refused(f"{name} is too long ({size:.1f} MB): an article may have {most:.0f} MB, so give one at a time.")


def check_kind(name: str, data: bytes) -> None:
    """Raise Refused for a file whose first bytes say that it is no text."""
    for signature, kind in SIGNATURES:
        if data.startswith(signature):
            raise Refused(f"{name} is {kind}, not text: save the article as plain text or HTML and give that.")


def check_text(name: str, text: str) -> None:
    """Raise Refused where characters can't be kept verbatim, or where there are none but spaces."""
    if "\x00" in text:
        raise Refused(f"{name} has a NUL character, which no text has: save the article as plain text and give that.")
    if not text.strip("\ufeff\u200b \t\r\n\f\v\xa0"):
        raise Refused(f"{name} holds only blank space: give the text of an article.")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise Refused(
            f"{name} has a lone surrogate at {error.start}, half a character: save it again as UTF-8."
        ) from error


def check_lines(name: str, text: str) -> None:
    """Raise Refused for more lines than an article has."""
    if text.count("\n") > MAX_LINES:
        raise Refused(f"{name} has more than {MAX_LINES} lines: give the text of one article.")


def _by_mark(name: str, data: bytes) -> tuple[str, str] | None:
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding), encoding
            except UnicodeDecodeError as error:
                raise Refused(f"{name} says that it is {encoding} but is not: save it as UTF-8.") from error
    return None


def _as_utf16(data: bytes) -> tuple[str, str] | None:
    """UTF-16 without a byte order mark: of each pair of bytes, nearly always the same one is zero."""
    start = data[: SNIFFED_BYTES if len(data) > SNIFFED_BYTES else len(data) // 2 * 2]
    halves = {"utf-16-be": start[0::2], "utf-16-le": start[1::2]}
    zeros = {encoding: half.count(0) / max(1, len(half)) for encoding, half in halves.items()}
    encoding = max(zeros, key=lambda each: zeros[each])
    if zeros[encoding] < MOST_ZERO or min(zeros.values()) > 0:
        return None
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError:
        return None


def _as_utf8(data: bytes) -> tuple[str, str] | None:
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return None


def _guessed(name: str, data: bytes) -> tuple[str, str]:
    """The likeliest encoding, where the whole decodes by it."""
    if b"\x00" in data[:SNIFFED_BYTES] or _control_share(data[:SNIFFED_BYTES]) > 0.02:
        raise Refused(f"{name} is a binary file, not text: save the article as plain text or HTML and give that.")
    encoding = "cp1252" if _is_western(data) else _likeliest(data)
    try:
        return data.decode(encoding), encoding
    except (UnicodeDecodeError, LookupError):
        pass
    raise Refused(f"{name} is not UTF-8 and its encoding can't be told: save it as UTF-8 and give that.")


def _likeliest(data: bytes) -> str:
    """What charset-normalizer reads from the start of the data, "" where it can't tell."""
    best = from_bytes(data[:SNIFFED_BYTES]).best()
    return best.encoding if best else ""


def _is_western(data: bytes) -> bool:
    """Whether it reads as Windows-1252: mostly ASCII, the rest letters of Western Europe and printers' marks.

    The guess from letter frequencies is poor for such texts: a few accents and curly quotes are all it has to go by.
    """
    rest = bytes(byte for byte in data if byte >= 128)
    if len(rest) > MOST_ACCENTED * len(data):
        return False
    return all(mark.isalpha() or mark in PRINTERS_MARKS for mark in set(rest.decode("cp1252", "replace")))


def _control_share(data: bytes) -> float:
    control = sum(byte < 32 and byte not in b"\t\n\r\f\v\x1b" for byte in data)
    return control / max(1, len(data))
