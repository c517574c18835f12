"""Characters that are read otherwise than they are written: what stands for them in a view.

Superscripts, subscripts and fractions are left as they are: "km²" is no "km2", "½" no "1⁄2".
"""

import re
from collections.abc import Iterator
from functools import cache
from unicodedata import normalize

BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""The blanks of Unicode other than the plain one (general category Zs), as a pattern's class."""

_INVISIBLE = "\u00ad\u200b\u2060-\u2064\u206a-\u206f\ufff9-\ufffb"
"""Soft hyphen, zero-width space, word joiner and invisible signs, old format controls, annotations."""

_JOINERS = "\u200c\u200d"
_JOINED_SCRIPTS = "\u0590-\u1fff\u2600-\u27bf\ufe0f\ua800-\uabff\U0001f000-\U0001faff"
"""Scripts that need the joiners between their letters (Arabic to Khmer), and emoji."""

_TAGS = "\U000e0000-\U000e007f"
_LIGATURES = "\ufb00-\ufb06\u0132\u0133"
_MARKS = "\u0300-\u036f"
"""Combining accents; an accented letter of most alphabets has a code of its own."""

_SINGLE = "\u017f\u212a\u212b\uff01-\uff5e\uffe0-\uffe6\U0001d400-\U0001d7ff"
"""Long s, kelvin and angstrom signs, wide letters and signs, mathematical letters and digits."""

_ONE_TO_ONE = re.compile(f"[{BLANKS}{_SINGLE}]")

# UTF-8 read as Windows-1252: a first byte that no English text has before such a second one. A
# capital Ã, Ä or Å that ends a word before a quotation mark or a dash is one.
_NEXT = "".join(bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xC0))
_NEXT_SIGN = re.escape("".join(char for char in _NEXT if char not in "‘’“”–—…‚„‹›«»"))
_NEXT = re.escape(_NEXT)
_MISREAD = (
    rf"(?:(?<![A-Z])Ã[{_NEXT}]|Ã[{_NEXT_SIGN}]|Â[\u00a0-\u00bf]"
    rf"|â[€‚„†ˆ™˜][{_NEXT}]|â€|ðŸ[{_NEXT}]{{2}}|ï»¿"
    rf"|(?<=[a-z])[ÄÅ][{_NEXT}]|[ÄÅ][{_NEXT_SIGN}](?=[a-z]))+"
)
_MOST_MISREAD = 3
"""How many times over a text was misread at most: more has not been seen."""

_ODD = re.compile(f"[{_INVISIBLE}{_JOINERS}{_TAGS}{_LIGATURES}{_MARKS}{BLANKS}ÂÃÄÅâðï]")
_EDITS = re.compile(
    rf"(?P<left_out>[{_INVISIBLE}]+|(?<![{_JOINED_SCRIPTS}])[{_JOINERS}]+"
    rf"|(?<![\U0001f3f4{_TAGS}])[{_TAGS}]+)"
    rf"|(?P<blanks>(?: +[{BLANKS}]|[{BLANKS}](?=[ {BLANKS}]))[ {BLANKS}]*)"
    rf"|(?P<letters>[{_LIGATURES}])"
    rf"|(?P<accented>[^\W\d_][{_MARKS}]+)"
    rf"|(?P<misread>{_MISREAD})"
)


def is_odd(text: str, start: int, end: int) -> bool:
    """Whether something in ``text[start:end]`` may be read as more or fewer characters."""
    return not text.isascii() and _ODD.search(text, start, end) is not None


def edits_of_characters(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Pieces of ``text[start:end]`` and what is read in their place, in order, none overlapping."""
    for match in _EDITS.finditer(text, start, end):
        written = match[0]
        match match.lastgroup:
            case "left_out":
                read = ""
            case "blanks":
                read = " "
            case "letters":
                read = normalize("NFKC", written)
            case "accented":
                read = normalize("NFC", written)
            case _:
                read = _meant(written)
        if read != written:
            kept = len(read) if read and written.endswith(read) else 0
            yield match.start(), match.end() - kept, read[: len(read) - kept]


def one_to_one(text: str) -> str:
    """The text with odd blanks as blanks, and wide and mathematical letters as letters.

    Every offset stays. Text that has none comes back as the same object.
    """
    if text.isascii() or not _ONE_TO_ONE.search(text):
        return text
    return text.translate(_singles())


@cache
def _singles() -> dict[int, str]:
    """What the characters read one to one stand for."""
    found = {}
    for code in (*range(0xA0, 0x3001), *range(0xFF01, 0xFFE7), *range(0x1D400, 0x1D800)):
        char = chr(code)
        if _ONE_TO_ONE.match(char):
            read = normalize("NFKC", char)
            if len(read) == 1:
                found[code] = read
    return found


def _meant(written: str) -> str:
    """What was meant by UTF-8 read as Windows-1252, more than once perhaps.

    A closing quotation mark lost its last byte, which Windows-1252 does not define.
    """
    for _ in range(_MOST_MISREAD):
        try:
            read = re.sub(rf"â€(?![{_NEXT}])", "”", written)
            read = "".join(map(_decoded, re.split("(”)", read)))
        except UnicodeError:
            return written
        if not re.fullmatch(_MISREAD, read):
            return read.replace("\ufeff", "")
        written = read
    return written


def _decoded(misread: str) -> str:
    """The UTF-8 that was read as Windows-1252; the closing quotation mark alone as it is."""
    return misread if misread == "”" else misread.encode("cp1252").decode("utf-8")
