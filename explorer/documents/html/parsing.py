"""The bytes of a page become a tree of elements."""

import re
from html import unescape
from typing import Any

from explorer.documents.encodings import Decoded, decode
from explorer.documents.errors import DocumentError
from explorer.documents.texts import EMPTY
from explorer.text.cleaning import clean

_DECLARED = re.compile(
    rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]+encoding\s*=\s*[\"']([\w.:-]+)", re.I
)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_BETWEEN_TAGS = re.compile(r"<[^<>]*>")
_SILENT = re.compile(r"<(script|style|head)\b.*?</\1\s*>", re.I | re.S)
LOOKED_AT = 4096
"""Bytes in which a page declares its encoding; browsers look at 1024."""


def page_text(data: bytes, charset: str | None) -> Decoded:
    """The markup of a page, decoded by what its carrier or it itself declares."""
    if charset is None and (declared := _DECLARED.search(data[:LOOKED_AT])):
        charset = (declared[1] or declared[2]).decode("ascii", "replace")
        if charset.lower().startswith(("utf-16", "utf-32")):
            charset = None  # it could not have been read in them
    return decode(data, charset)


def tree_of(markup: str) -> Any:
    """The root element of a page. Raises :class:`DocumentError` for one with nothing in it."""
    from lxml import etree, html  # noqa: PLC0415 (only for pages)

    markup = clean(_XML_DECLARATION.sub("", markup))
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = html.document_fromstring(markup, parser=parser) if markup.strip() else None
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise DocumentError(EMPTY) from error
    if root is None:
        raise DocumentError(EMPTY)
    return root if _has_text(root) else _flat(markup, html)


def _has_text(root: Any) -> bool:
    return any(words.strip() for words in root.itertext())


def _flat(markup: str, html: Any) -> Any:
    """The page without its tags: the parser gives up on elements that are nested hundreds deep."""
    root = html.document_fromstring("<html><body></body></html>")
    for words in _BETWEEN_TAGS.split(_SILENT.sub("", markup)):
        if words.strip():
            paragraph = html.Element("p")
            paragraph.text = unescape(words)
            root[0].append(paragraph)
    return root
