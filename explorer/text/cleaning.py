"""Decoded text becomes clean: without control or escape sequences, line ends as newlines.

The only place where text is cleaned; all offsets later count characters of what comes out.
"""

import re
from dataclasses import dataclass

TAB = 8
"""Columns between tab stops."""

# ECMA-48. Strings (DCS, SOS, OSC, PM, APC) end with BEL, ST or not at all: one that has no end
# within LONGEST_STRING characters of its line loses its introducer alone. No character of a string
# can introduce another, so that each is looked at once.
LONGEST_STRING = 4096
"""Characters an escape string has at most: longer than any title, link or colour in real output."""

_STRING = rf"[^\x07\x1b\n\x80-\x9f]{{0,{LONGEST_STRING}}}(?:\x07|\x1b\\|\x9c)"
_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]?"
    r"|\x9b[0-?]+[ -/]*[@-~]"
    rf"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f]){_STRING}"
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

# What shows that C1 characters are Windows-1252 read as Latin-1: its quotes, dashes, euro and trade
# mark, which as controls (PU1, STS, SPA …) no terminal's output has, or its letters inside a word.
_WINDOWS = re.compile(
    r"[\x80\x82\x84\x91-\x97\x99]"
    r"|[^\W\d_][\x8a\x8c\x8e\x9a\x9e\x9f]"
    r"|[\x8a\x8e\x9a][^\W\d_]"
)
_MEANT = {
    code: bytes([code]).decode("cp1252")
    for code in range(0x80, 0xA0)
    if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)  # Windows-1252 leaves these undefined
}


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Clean text, and how many characters were taken out of it: what a reader should be told."""

    text: str
    removed: int = 0


def clean(text: str) -> str:
    """The text without escape sequences, control and direction-override characters.

    As :func:`cleaned`, for those who need no count.
    """
    return cleaned(text).text


def cleaned(text: str) -> Cleaned:
    """Take escape sequences, control and direction-override characters out of a text.

    Tabs are expanded to stops of :data:`TAB` columns and every kind of line end becomes a newline.
    C1 characters become what Windows-1252 means by them, as HTML 5 reads them too, where the text
    shows that this is meant. Text that has none of these comes back unchanged. A byte order mark at
    the beginning is not counted.
    """
    if not _DIRTY.search(text):
        return Cleaned(text)
    text = text.removeprefix("\ufeff")
    if _WINDOWS.search(text):
        text = text.translate(_MEANT)
    text = _BREAKS.sub("\n", text)
    before = len(text)
    text = _ESCAPES.sub("", text).translate(_FORBIDDEN)
    removed = before - len(text)
    return Cleaned(text.expandtabs(TAB) if "\t" in text else text, removed)
