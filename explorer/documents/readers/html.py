"""Web pages: the article alone, with its headings, lists, tables and captions."""

import copy
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from explorer.documents.building import TextBuilder
from explorer.documents.encodings import is_binary
from explorer.documents.protocol import CERTAIN, NAMED, Options
from explorer.documents.texts import undecoded
from explorer.model import Article

if TYPE_CHECKING:
    from explorer.documents.html.blocks import Block

FORMAT = "web page"
SUFFIXES = (".html", ".htm", ".xhtml")

NO_ARTICLE = "no article was found on this page, so all of it is shown"

HUGE = 500_000
"""Characters of text from which a page is no longer given to Trafilatura, which takes 3 s there."""

_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s|<!--.*?-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
_TAG = re.compile(rb"<(?:p|div|h1|article|table|meta|title|a)\b[^>]*>", re.I)


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Reader`."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.replace(b"\x00", b"")[2:]
    if _PAGE.match(head):
        return CERTAIN
    named = name.lower().partition("?")[0].endswith(SUFFIXES)
    return NAMED if named and _TAG.search(head) and not is_binary(head) else 0.0


def read(data: bytes, source: str, options: Options) -> Article:
    """See :class:`~explorer.documents.protocol.Reader`."""
    from explorer.documents.html.parsing import page_text  # noqa: PLC0415

    found = page_text(data, options.charset)
    notices = (undecoded(found.lost),) if found.lost else ()
    article = article_of(found.text, source, notices)
    return article if article.site else replace(article, site=_host(options.address))


def _host(address: str | None) -> str | None:
    """The site of a page that does not name it."""
    if address is None:
        return None
    from urllib.parse import urlsplit  # noqa: PLC0415 (only for addresses)

    return (urlsplit(address).hostname or "").removeprefix("www.") or None


def article_of(markup: str, source: str, notices: tuple[str, ...] = ()) -> Article:
    """The article of a page's markup, or all of the page if it has none.

    Raises :class:`~explorer.documents.errors.DocumentError` for a page without text.
    """
    from explorer.documents.html.article import article_blocks, without_head  # noqa: PLC0415
    from explorer.documents.html.blocks import add_blocks, blocks  # noqa: PLC0415
    from explorer.documents.html.metadata import about  # noqa: PLC0415
    from explorer.documents.html.parsing import tree_of  # noqa: PLC0415

    root = tree_of(markup)
    found = blocks(root)
    said = about(root, found, notices)
    kept = article_blocks(found, _extracted(root, found))
    builder = TextBuilder()
    if kept is None:
        said = replace(said, notices=(*notices, NO_ARTICLE))
        add_blocks(builder, found)
    else:
        builder.add(said.title or "", level=1)
        add_blocks(builder, without_head(kept, said.title))
    return builder.article(source, said)


def add_whole(builder: TextBuilder, markup: str) -> None:
    """Add all that can be read on a page, as a mail or a chapter is one."""
    from explorer.documents.errors import DocumentError  # noqa: PLC0415
    from explorer.documents.html.blocks import add_blocks, blocks  # noqa: PLC0415
    from explorer.documents.html.parsing import tree_of  # noqa: PLC0415

    try:
        root = tree_of(markup)
    except DocumentError:
        return
    add_blocks(builder, blocks(root))


def _extracted(root: Any, found: "list[Block]") -> str:
    """What Trafilatura takes for the article, as plain text; of a huge page, all running text."""
    from explorer.documents.html.article import is_running  # noqa: PLC0415

    if sum(len(block.text) for block in found) > HUGE:
        return "\n".join(block.text for block in found if is_running(block))
    from trafilatura import extract  # noqa: PLC0415 (half a second)

    try:
        return extract(copy.deepcopy(root), include_comments=False, favor_recall=True) or ""
    except Exception:  # whatever broken markup makes the library raise: the page is shown whole
        return ""
