"""E-books (EPUB): the chapters in their order, each with its heading."""

import posixpath
from typing import Any
from urllib.parse import unquote

from explorer.documents.building import About, TextBuilder, day
from explorer.documents.errors import DocumentError
from explorer.documents.protocol import CERTAIN, Options
from explorer.model import Article

FORMAT = "e-book"
SUFFIXES = (".epub",)

_TYPE = b"mimetypeapplication/epub+zip"
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
MOST_CHAPTERS = 5_000


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Reader`."""
    if not head.startswith(b"PK\x03\x04"):
        return 0.0
    return CERTAIN if _TYPE in head[:200] or name.lower().endswith(SUFFIXES) else 0.0


def read(data: bytes, source: str, options: Options) -> Article:
    """See :class:`~explorer.documents.protocol.Reader`."""
    from explorer.documents.packages import Package, properties  # noqa: PLC0415

    package = Package(data, FORMAT)
    where = _package_file(package)
    root = package.xml(where)
    said = properties(next((one for one in root if _is(one, "metadata")), None))
    builder = TextBuilder()
    title = said.get("title")
    builder.add(title or "", level=1)
    _refuse_locked(package)
    for name in _spine(root, where)[:MOST_CHAPTERS]:
        if name in package.names:
            _add_chapter(builder, package.content(name), title)
    about = About(
        title,
        day(said.get("date")),
        said.get("creator"),
        said.get("publisher"),
        (said.get("language") or "").partition("-")[0].lower() or None,
    )
    return builder.article(source, about)


def _add_chapter(builder: TextBuilder, data: bytes, title: str | None) -> None:
    from explorer.documents.html.blocks import add_blocks, blocks  # noqa: PLC0415
    from explorer.documents.html.parsing import page_text, tree_of  # noqa: PLC0415

    try:
        root = tree_of(page_text(data, None).text)
    except DocumentError:
        return
    found = blocks(root)
    if len(builder.headings) == 1 and found and found[0].text == title:
        found = found[1:]  # the title page says it again
    for block in found:
        block.level = block.level and block.level + 1  # below the book's own title
    add_blocks(builder, found)


def _package_file(package: Any) -> str:
    """Where the file is that lists the book's content."""
    for element in package.xml("META-INF/container.xml").iter():
        if _is(element, "rootfile") and element.get("full-path"):
            return str(element.get("full-path"))
    raise DocumentError("names no content, so it is no e-book")


def _spine(root: Any, where: str) -> list[str]:
    """The names of the chapters' files in reading order, without the table of contents."""
    items = {}
    for element in root.iter():
        is_page = _is(element, "item") and element.get("media-type") in _PAGES
        if is_page and "nav" not in (element.get("properties") or "").split():
            href = unquote(element.get("href") or "").partition("#")[0]
            path = posixpath.normpath(posixpath.join(posixpath.dirname(where), href))
            items[element.get("id")] = path
    order = [
        element.get("idref")
        for element in root.iter()
        if _is(element, "itemref") and element.get("linear") != "no"
    ]
    return [items[name] for name in order if name in items]


def _refuse_locked(package: Any) -> None:
    """Fonts may be obfuscated; where pages are, the book is locked to a seller's program."""
    root = package.optional_xml("META-INF/encryption.xml")
    for element in () if root is None else root.iter():
        name = (element.get("URI") or "").lower()
        if _is(element, "CipherReference") and name.endswith((".xhtml", ".html", ".htm", ".xml")):
            raise DocumentError("is locked by its seller (DRM)")


def _is(element: Any, name: str) -> bool:
    from explorer.documents.packages import local  # noqa: PLC0415

    return local(element) == name
