"""Mailboxes: files of many mails, each after a line that begins with "From "."""

import re
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from explorer.documents.protocol import CERTAIN, Opened, Options, Part

FORMAT = "mailbox"
SUFFIXES = (".mbox",)

_FROM = re.compile(rb"From \S+.*\d\d:\d\d")
_BEGINNING = re.compile(_FROM.pattern + rb".*\n[!-9;-~]+:")
_STUFFED = re.compile(rb"^>(>*From )", re.M)


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Collection`."""
    return CERTAIN if _BEGINNING.match(head.replace(b"\r\n", b"\n")) else 0.0


def parts(opened: Opened, source: str, options: Options) -> Iterator[Part]:
    """See :class:`~explorer.documents.protocol.Collection`."""
    from explorer.documents.readers import email  # noqa: PLC0415

    with opened() as stream:
        starts = list(_starts(stream))
        end = stream.tell()
    for number, (start, after) in enumerate(zip(starts, [*starts[1:], end], strict=True), 1):
        yield Part(f"#{number}", partial(_load, opened, start, after - start), reader=email)


def _starts(stream: BinaryIO) -> Iterator[int]:
    """Where messages begin: at "From ", a sender and a time after an empty line, or at the very beginning."""
    offset, empty = 0, True
    for line in stream:
        if empty and _FROM.match(line):
            yield offset
        empty = not line.strip()
        offset += len(line)


def _load(opened: Opened, start: int, size: int, limit: int) -> bytes:
    with opened() as stream:
        stream.seek(start)
        data = stream.read(size if limit < 0 else min(size, limit))
    return _STUFFED.sub(rb"\1", data.partition(b"\n")[2])
