"""News feeds (RSS, Atom): each entry is an article, with the text that the feed itself holds."""

import re
import time
from collections.abc import Iterator
from typing import Any

from explorer.documents.building import TextBuilder
from explorer.documents.errors import DocumentError
from explorer.documents.limits import too_large
from explorer.documents.protocol import CERTAIN, Opened, Options, Part
from explorer.documents.readers.json_lines import record_part

FORMAT = "feed"
SUFFIXES = (".rss", ".atom")

LARGEST = 20_000_000
"""Bytes of a feed."""

_FEED = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s|<!--.*?-->|<\?.*?\?>|<!doctype[^>\[]*(?:\[.*?\]\s*)?>)*"
    rb"<(?:rss\b|rdf:RDF\b[^>]*purl\.org/rss|(?:\w+:)?feed\b[^>]*(?:Atom|purl\.org/atom))",
    re.I | re.S,
)


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Collection`."""
    return CERTAIN if _FEED.match(head) else 0.0


def parts(opened: Opened, source: str, options: Options) -> Iterator[Part]:
    """See :class:`~explorer.documents.protocol.Collection`."""
    import feedparser  # noqa: PLC0415 (only for feeds)

    with opened() as stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise DocumentError(too_large(LARGEST))
    if b"<!ENTITY" in data:
        raise DocumentError("defines entities, which no feed does: it is not opened")
    headers = {"content-type": f"text/xml; charset={options.charset}"} if options.charset else {}
    found = feedparser.parse(data, response_headers=headers)
    if not found.entries:
        reason = "is a damaged feed" if found.bozo else "is a feed without entries"
        raise DocumentError(reason)
    site = found.feed.get("title")
    for number, entry in enumerate(found.entries, 1):
        yield record_part(f"#{number}", _record(entry, site))


def _record(entry: Any, site: str | None) -> dict[str, object]:
    stamp = entry.get("published_parsed") or entry.get("updated_parsed")
    title = _words(entry.get("title"))
    contents = [one.get("value") for one in entry.get("content", ())]
    return {
        "title": title,
        "text": _words(max([*contents, entry.get("summary")], key=_length)) or title,
        "date": time.strftime("%Y-%m-%d", stamp) if stamp else None,
        "author": entry.get("author"),
        "site": _words(site),
        "url": entry.get("link"),
    }


def _length(markup: str | None) -> int:
    return len(markup or "")


def _words(markup: str | None) -> str:
    """What can be read of a piece of HTML."""
    from explorer.documents.readers.html import add_whole  # noqa: PLC0415

    builder = TextBuilder()
    if markup and ("<" in markup or "&" in markup):
        add_whole(builder, markup)
    else:
        builder.add(markup or "")
    return "".join(builder.pieces)
