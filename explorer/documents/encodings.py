"""Bytes become text, by what they show of their encoding and what is declared of it."""

import codecs
import re
from dataclasses import dataclass

from explorer.documents.errors import DocumentError
from explorer.documents.protocol import HEAD

REPLACEMENT = "\ufffd"

BINARY = "looks like a binary file, not text"
"""Why bytes that are no text are refused."""

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)

_UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CUT = re.compile(rb"(?:[\xe0-\xef][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{1,2})\Z")
_LEAD = re.compile(rb"[\xc2-\xf4]\Z")
_HIGH = re.compile(rb"[\x80-\xff]")
_CONTROLS = bytes((*range(9), *range(14, 27)))

WINDOWS = "cp1252"
"""The 8-bit encoding of English text that says nothing of its own."""

SAMPLE = 50_000
"""Bytes beyond which an encoding is not guessed better."""
FOREIGN = 0.15
"""Share of bytes beyond ASCII among letters from which a text may be in another script's encoding:
English with names has under 0.03, French 0.05, Polish 0.08; Greek, Russian, Chinese above 0.7."""
ENOUGH = 16
"""Bytes beyond ASCII that are needed as evidence of an encoding."""

_LETTERS = re.compile(rb"[A-Za-z\x80-\xff]")
# Quotes and dashes of Mac OS Roman where English has them: in Windows-1252 these bytes are capital
# letters with accents, which do not stand after a letter and before a small one or a blank.
_MACINTOSH = re.compile(rb"(?<=[a-z])\xd5(?=[a-z]{1,2}\b)|\s\xd2(?=\w)|(?<=[\w.,!?])\xd3(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, and how many of its characters stand for bytes that could not be decoded."""

    text: str
    lost: int = 0


def is_binary(head: bytes) -> bool:
    """Whether the beginning of a file shows that it is no text."""
    if _marked(head) is not None or _wide(head) is not None:
        return False
    return _has_nuls(head) or (_has_controls(head) and not _is_utf8(head))


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Decode by byte order mark, UTF-8, UTF-16 without mark, the declared encoding, or evidence.

    A declared encoding gives way to UTF-8 where the bytes beyond ASCII are that, since those of
    another encoding hardly ever are by chance. Bytes that are no UTF-8 in a text that mostly is
    become replacement characters. Raises :class:`DocumentError` for bytes that are no text.
    """
    marked = _marked(data)
    if marked is not None:
        return _replaced(data, marked)
    named = _known(declared)
    wide = _wide(data[:HEAD])
    if wide is not None:
        return _replaced(data, named if named and named.startswith("utf-16") else wide)
    if _has_nuls(data[:HEAD]):
        raise DocumentError(BINARY)
    strict = ("utf-8",) if named is None or data.isascii() else ("utf-8", named)
    if named is not None and named.startswith("iso2022"):
        strict = (named, "utf-8")
    for encoding in strict:
        try:
            return Decoded(data.decode(encoding))
        except UnicodeDecodeError:
            continue
    if _has_controls(data[:HEAD]):
        raise DocumentError(BINARY)
    if _mostly_utf8(data):
        return _replaced(data, "utf-8")
    return _replaced(data, named if named and named != "utf-8" else guessed(data))


def guessed(data: bytes) -> str:
    """The most likely encoding of bytes that are no UTF-8: Windows-1252 without evidence."""
    sample = data[:SAMPLE]
    high = len(_HIGH.findall(sample))
    if len(_MACINTOSH.findall(sample)) * 2 > high:
        return "mac_roman"
    if high < ENOUGH or high < FOREIGN * len(_LETTERS.findall(sample)):
        return WINDOWS
    from charset_normalizer import from_bytes  # noqa: PLC0415 (only for other scripts)

    best = from_bytes(sample).best()
    return best.encoding if best is not None else WINDOWS


def _replaced(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, errors="replace")
    lost = text.count(REPLACEMENT)
    if lost and encoding.startswith("utf"):
        lost -= data.count(REPLACEMENT.encode(encoding.removesuffix("-sig")))
    return Decoded(text, max(0, lost))


def _marked(data: bytes) -> str | None:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return encoding
    return None


def _known(declared: str | None) -> str | None:
    """Python's name of a declared encoding; Latin-1 and ASCII mean Windows-1252 on the web."""
    if not declared:
        return None
    try:
        name = codecs.lookup(declared.strip().strip("'\"")).name
        b"".decode(name)
    except (LookupError, ValueError):
        return None
    return WINDOWS if name in ("iso8859-1", "ascii") else name


WIDE_LEAST = 4
"""Bytes of two letters in UTF-16: fewer tell nothing."""


def _wide(head: bytes) -> str | None:
    """UTF-16 without a mark shows by the NULs in every other byte."""
    if len(head) < WIDE_LEAST or not head.count(0):
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) > len(head) // 8 and min(even, odd) <= max(even, odd) // 20:
        return "utf-16-be" if even > odd else "utf-16-le"
    return None


def _has_nuls(head: bytes) -> bool:
    return head.count(0) > max(1, len(head) // 500)


def _has_controls(head: bytes) -> bool:
    """Whether more control characters are in the bytes than a text has, which is hardly any."""
    return len(head) - len(head.translate(None, _CONTROLS)) > len(head) // 50


def _is_utf8(head: bytes) -> bool:
    """Whether bytes are UTF-8, but for a character that their end may cut off."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def _mostly_utf8(data: bytes) -> bool:
    """Whether more characters of UTF-8 are in the bytes than other bytes beyond ASCII.

    A character that the end cuts off is one; its first byte alone may be either.
    """
    rest, characters = _UTF8.subn(b"", data)
    rest, cut = _CUT.subn(b"", rest)
    return characters + cut > len(_HIGH.findall(_LEAD.sub(b"", rest)))
