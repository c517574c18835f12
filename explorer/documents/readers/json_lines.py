"""JSON Lines of articles, or a JSON array of them: objects with a field for the text."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import partial
from types import SimpleNamespace

from explorer.documents import records
from explorer.documents.encodings import decode
from explorer.documents.errors import DocumentError
from explorer.documents.limits import LARGEST_MEMBER, too_large
from explorer.documents.protocol import LIKELY, NAMED, Opened, Options, Part
from explorer.model import Article

FORMAT = "JSON Lines"
SUFFIXES = (".jsonl", ".ndjson", ".json")

_OBJECT = re.compile(rb"(?:\xef\xbb\xbf)?\s*\[?\s*\{\s*\"")
_TEXT = re.compile(
    rb"\"(?:" + "|".join(records.NAMES["text"]).encode() + rb")\"\s*:\s*(?:\"|null)", re.I
)


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Collection`."""
    if not _OBJECT.match(head):
        return 0.0
    named = name.lower().endswith(SUFFIXES)
    if _TEXT.search(head):
        return LIKELY if named else NAMED
    return NAMED if name.lower().endswith(SUFFIXES[:2]) else 0.0


def parts(opened: Opened, source: str, options: Options) -> Iterator[Part]:
    """See :class:`~explorer.documents.protocol.Collection`."""
    with opened() as stream:
        first = stream.read(1 << 16).removeprefix(b"\xef\xbb\xbf").lstrip()
        if not _is_line(first):
            yield from _array(first + stream.read(LARGEST_MEMBER + 1))
            return
        stream.seek(0)
        number = offset = 0
        for line in stream:
            if line.strip():
                number += 1
                load = partial(_load, opened, offset, len(line))
                yield Part(f"#{number}", load, reader=RECORD)
            offset += len(line)


def _is_line(first: bytes) -> bool:
    """Whether the first line is an object by itself, or too long to tell."""
    line, end, _ = first.partition(b"\n")
    return line.startswith(b"{") and (not end or line.rstrip().endswith(b"}"))


def _array(data: bytes) -> Iterator[Part]:
    if len(data) > LARGEST_MEMBER:
        raise DocumentError(too_large(LARGEST_MEMBER))
    found = _parsed(data)
    for number, record in enumerate(found if isinstance(found, list) else [found], 1):
        yield record_part(f"#{number}", record)


def record_part(name: str, record: object) -> Part:
    """A part of a collection that is a record of an article."""
    data = json.dumps(record, ensure_ascii=True).encode()
    return Part(name, lambda limit: data if limit < 0 else data[:limit], reader=RECORD)


def _load(opened: Opened, start: int, size: int, limit: int) -> bytes:
    with opened() as stream:
        stream.seek(start)
        return stream.read(size if limit < 0 else min(size, limit))


def _parsed(data: bytes) -> object:
    try:
        found: object = json.loads(decode(data).text)
    except RecursionError as error:
        raise DocumentError("is nested too deep") from error
    except ValueError as error:
        raise DocumentError("is no JSON that can be read") from error
    return found


def _read_record(data: bytes, source: str, options: Options) -> Article:
    found = _parsed(data)
    if not isinstance(found, Mapping):
        raise DocumentError("is no object with a text")
    own = found.get(options.column) if options.column else None
    return records.article(found, source, own if isinstance(own, str) else None)


RECORD = SimpleNamespace(
    FORMAT="JSON", SUFFIXES=(), sniff=lambda head, name: 0.0, read=_read_record
)
"""Reads one record; only collections hand it something, files are sniffed as JSON Lines."""
