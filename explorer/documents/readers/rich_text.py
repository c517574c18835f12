"""Rich Text (RTF)."""

import re
from collections.abc import Callable

from explorer.documents.building import About, TextBuilder
from explorer.documents.errors import DocumentError
from explorer.documents.limits import LARGEST_MEMBER, too_large
from explorer.documents.protocol import CERTAIN, Options
from explorer.documents.texts import EMPTY
from explorer.model import Article
from explorer.text.headings import title_and_headings

FORMAT = "Rich Text"
SUFFIXES = (".rtf",)

_CODE_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")
_BLANK_LINES = re.compile(r"\n[^\S\n]*\n(?:[^\S\n]*\n)+")


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Reader`."""
    return CERTAIN if head.lstrip().startswith(b"{\\rtf") else 0.0


def read(data: bytes, source: str, options: Options) -> Article:
    """See :class:`~explorer.documents.protocol.Reader`."""
    if len(data) > LARGEST_MEMBER:
        raise DocumentError(too_large(LARGEST_MEMBER))
    page = _CODE_PAGE.search(data[:1000])
    encoding = f"cp{page[1].decode()}" if page else "cp1252"
    try:
        words = _words(data, encoding)
    except LookupError:
        words = _words(data, "cp1252")
    if not words.strip():
        raise DocumentError(EMPTY)
    builder = TextBuilder()
    builder.add(_BLANK_LINES.sub("\n\n", words))
    title, headings = title_and_headings("".join(builder.pieces))
    builder.headings.extend(headings)
    return builder.article(source, About(title))


def _words(data: bytes, encoding: str) -> str:
    from striprtf import striprtf  # noqa: PLC0415 (only for such documents)

    rtf_to_text: Callable[..., str] = striprtf.rtf_to_text
    return rtf_to_text(data.decode("latin-1"), encoding=encoding, errors="replace")
