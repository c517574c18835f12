"""The pieces of text on a page: runs of characters on one line without a wide gap."""

import ctypes
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

GAP = 1.1
"""Blank between two characters, in heights of the line, that parts two pieces: columns of text
are 1.2 to 3 apart, words of justified text up to 0.9."""

BASELINE = 0.35
"""How far off the line, in its heights, a character may stand and be on it, as small figures do."""

BLANK = 0.12
"""Blank between two characters, in heights of the line, that is a blank though none is written."""

BOLD = 600
"""Weight of a font from which it is bold."""

MOST_CHARACTERS = 200_000
"""Characters of a page that are read; a newspaper's page has 30,000."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters. Lengths are in points, from the left and from the foot of the page."""

    text: str
    left: float
    right: float
    base: float
    height: float
    bold: bool = False


def pieces(page: Any) -> list[Piece]:
    """The pieces of a page, in the order in which they are drawn."""
    textpage = page.get_textpage()
    try:
        return list(_pieces(textpage))
    finally:
        textpage.close()


@dataclass(slots=True)
class _Run:
    """A piece that is being gathered."""

    text: list[str]
    left: float
    right: float
    base: float
    height: float
    first: int

    def goes_on(self, left: float, base: float, height: float) -> bool:
        """Whether a character that begins there is on the same line and near enough."""
        tall = max(self.height, height)
        if abs(base - self.base) > BASELINE * tall:
            return False
        return -tall < left - self.right < GAP * tall


def _pieces(textpage: Any) -> Iterator[Piece]:
    from pypdfium2 import raw  # noqa: PLC0415 (only for PDF)

    box = raw.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    run: _Run | None = None
    for n in range(min(textpage.count_chars(), MOST_CHARACTERS)):
        code = raw.FPDFText_GetUnicode(textpage, n)
        if raw.FPDFText_IsGenerated(textpage, n) == 1 and not raw.FPDFText_IsHyphen(textpage, n):
            continue
        raw.FPDFText_GetLooseCharBox(textpage, n, box)
        raw.FPDFText_GetCharOrigin(textpage, n, x, y)
        left, right, height = box.left, box.right, abs(box.top - box.bottom)
        letter = "-" if raw.FPDFText_IsHyphen(textpage, n) == 1 else _letter(code)
        if letter.isspace():
            if run is not None and run.goes_on(left, y.value, height):
                run.text.append(" ")
                run.right = max(run.right, right)
            continue
        if run is None or not run.goes_on(left, y.value, height):
            if run is not None:
                yield from _made(run, textpage, raw)
            run = _Run([], left, right, y.value, height, n)
        elif left - run.right > BLANK * height and run.text[-1:] != [" "]:
            run.text.append(" ")
        run.text.append(letter)
        run.right = max(run.right, right)
        run.height = max(run.height, height)
    if run is not None:
        yield from _made(run, textpage, raw)


def _made(run: _Run, textpage: Any, raw: Any) -> Iterator[Piece]:
    text = " ".join("".join(run.text).split())
    if text:
        bold = raw.FPDFText_GetFontWeight(textpage, run.first) >= BOLD
        bold = bold or _named_bold(textpage, run.first, raw)
        yield Piece(text, run.left, run.right, run.base, run.height or 1.0, bold)


def _named_bold(textpage: Any, index: int, raw: Any) -> bool:
    name = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    raw.FPDFText_GetFontInfo(textpage, index, name, len(name), flags)
    return b"bold" in name.value.lower()


HYPHENS = (0x2, 0xFFFE)
"""What PDFium calls a hyphen at the end of a line."""

SURROGATES = range(0xD800, 0xE000)
"""Halves of characters, which are no characters (Unicode 16, section 3.8)."""


def _letter(code: int) -> str:
    if code in HYPHENS:
        return "-"
    none = code in (0, 0xFFFF) or code in SURROGATES or code > sys.maxunicode
    return "" if none else chr(code)
