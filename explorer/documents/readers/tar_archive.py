"""Tar archives and compressed files (gzip, bzip2, xz), opened as folders are."""

import bz2
import gzip
import lzma
import tarfile
import tempfile
import zlib
from collections.abc import Iterator
from functools import partial
from typing import IO, BinaryIO, cast

from explorer.documents.errors import DocumentError
from explorer.documents.limits import (
    LARGEST_ARCHIVE,
    LARGEST_MEMBER,
    MOST_MEMBERS,
    RATIO,
    SMALL,
    too_large,
)
from explorer.documents.members import why_left_out
from explorer.documents.protocol import CERTAIN, LIKELY, Opened, Options, Part

FORMAT = "tar archive"
SUFFIXES = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".gz", ".bz2", ".xz")

CHUNK = 1 << 16
IN_MEMORY = 8_000_000
"""Bytes of an unpacked archive that are kept in memory; a larger one lies in a temporary file."""

_MAGIC = 257  # where "ustar" stands in the header of a tar file
_COMPRESSED = ((b"\x1f\x8b", gzip.open), (b"BZh", bz2.open), (b"\xfd7zXZ\x00", lzma.open))


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Collection`."""
    if _is_tar(head):
        return CERTAIN
    return LIKELY if any(head.startswith(magic) for magic, _ in _COMPRESSED) else 0.0


def parts(opened: Opened, source: str, options: Options) -> Iterator[Part]:
    """See :class:`~explorer.documents.protocol.Collection`."""
    unpacked = _unpacked(opened)
    if not _is_tar(_slice(unpacked, 0, _MAGIC + 8)):
        size = unpacked.seek(0, 2)
        yield Part(f"!{_inner_name(source)}", partial(_load, unpacked, 0, size))
        return
    unpacked.seek(0)
    try:
        with tarfile.open(fileobj=unpacked, mode="r:") as archive:
            for number, info in enumerate(archive):
                if number >= MOST_MEMBERS:
                    raise DocumentError(f"holds more than {MOST_MEMBERS:,} files")
                if info.isfile():
                    load = partial(_load, unpacked, info.offset_data, info.size)
                    yield Part(f"!{info.name}", load, left_out=why_left_out(info.name))
    except (tarfile.TarError, OSError, ValueError) as error:
        raise DocumentError("is a damaged archive") from error


def _inner_name(source: str) -> str:
    """What a compressed file is called unpacked: its name without the last suffix."""
    name = source.rpartition("/")[2]
    stem, dot, _ = name.rpartition(".")
    return stem if dot else name


def _is_tar(head: bytes) -> bool:
    return head[_MAGIC : _MAGIC + 5] == b"ustar"


def _unpacked(opened: Opened) -> IO[bytes]:
    """What is compressed in a file, or the file itself if nothing is."""
    stream = opened()
    packed = stream.seek(0, 2)
    stream.seek(0)
    head = stream.read(8)
    stream.seek(0)
    unpack = next((unpack for magic, unpack in _COMPRESSED if head.startswith(magic)), None)
    if unpack is None:
        return stream
    most = min(LARGEST_ARCHIVE, max(SMALL, packed * RATIO))
    target = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 (open as long as its parts)
    try:
        with cast(BinaryIO, unpack(stream)) as source:
            while chunk := source.read(CHUNK):
                target.write(chunk)
                if target.tell() > most:
                    raise DocumentError("unpacks to far more than it is, or may be")
    except (EOFError, OSError, zlib.error, lzma.LZMAError) as error:
        raise DocumentError("is a damaged archive") from error
    return cast(IO[bytes], target)


def _slice(stream: IO[bytes], start: int, size: int) -> bytes:
    stream.seek(start)
    return stream.read(size)


def _load(stream: IO[bytes], start: int, size: int, limit: int) -> bytes:
    if limit < 0 and size > LARGEST_MEMBER:
        raise DocumentError(too_large(LARGEST_MEMBER))
    return _slice(stream, start, size if limit < 0 else min(size, limit))
