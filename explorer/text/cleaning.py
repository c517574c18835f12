"""Bytes become clean text: decoded, without control or escape sequences, line ends as newlines.

The only place where text is cleaned; all offsets later count characters of what comes out.
"""

import re

TAB = 8
"""Columns between tab stops."""

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)

# ECMA-48: CSI, the string sequences (OSC, DCS, APC, PM, SOS) up to their end, other escapes.
_ESCAPES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"
    r"|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c\n]{0,4096}(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]*[0-~]?"
)
_FORBIDDEN = dict.fromkeys(
    [
        *range(0x00, 0x09),
        *range(0x0E, 0x20),
        *range(0x7F, 0xA0),
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
        0x200E,
        0x200F,
        0x061C,
        0xFEFF,
    ]
) | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_BREAKS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_DIRTY = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)

_UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CUT = re.compile(rb"(?:[\xe0-\xef][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{1,2})\Z")
_LEAD = re.compile(rb"[\xc2-\xf4]\Z")
_HIGH = re.compile(rb"[\x80-\xff]")


class BinaryError(ValueError):
    """The bytes are no text."""


def decode(data: bytes) -> str:
    """Decode bytes by byte order mark, UTF-8, UTF-16 without mark, or else an 8-bit encoding.

    Bytes that are no UTF-8 in a text that mostly is become replacement characters.
    Raises :class:`BinaryError` for bytes that are no text.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, errors="replace")
    head = data[:4096]
    nuls = head.count(0)
    if nuls and len(head) >= 4:
        even, odd = head[0::2].count(0), head[1::2].count(0)
        if max(even, odd) > len(head) // 8 and min(even, odd) <= max(even, odd) // 20:
            return data.decode("utf-16-be" if even > odd else "utf-16-le", errors="replace")
        if nuls > max(1, len(head) // 500):
            raise BinaryError
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    controls = sum(head.count(code) for code in (*range(0, 9), *range(14, 27)))
    if controls > len(head) // 50:
        raise BinaryError
    return data.decode("utf-8" if _mostly_utf8(data) else "cp1252", errors="replace")


def _mostly_utf8(data: bytes) -> bool:
    """Whether more characters of UTF-8 are in the bytes than other bytes beyond ASCII.

    A character that the end cuts off is one; its first byte alone may be either.
    """
    rest, characters = _UTF8.subn(b"", data)
    rest, cut = _CUT.subn(b"", rest)
    return characters + cut > len(_HIGH.findall(_LEAD.sub(b"", rest)))


def clean(text: str) -> str:
    """Give the text without escape sequences, control and direction-override characters.

    Tabs are expanded to stops of :data:`TAB` columns and every kind of line end becomes a newline.
    Text that has none of these comes back unchanged.
    """
    if not _DIRTY.search(text):
        return text
    text = _BREAKS.sub("\n", text)
    text = _ESCAPES.sub("", text).translate(_FORBIDDEN)
    return text.expandtabs(TAB) if "\t" in text else text
