"""Zip archives, opened as folders are; nothing is written to the disk."""

import zipfile
import zlib
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from explorer.documents.errors import DocumentError, PasswordError
from explorer.documents.limits import (
    LARGEST_ARCHIVE,
    LARGEST_MEMBER,
    MOST_MEMBERS,
    bounded,
    too_large,
)
from explorer.documents.members import why_left_out
from explorer.documents.protocol import LIKELY, Opened, Options, Part

FORMAT = "zip archive"
SUFFIXES = (".zip",)

_SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06")
_ENCRYPTED = 0x1
DAMAGED = "is a damaged archive"


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Collection`."""
    return LIKELY if head.startswith(_SIGNATURES) else 0.0


def parts(opened: Opened, source: str, options: Options) -> Iterator[Part]:
    """See :class:`~explorer.documents.protocol.Collection`."""
    archive = archive_of(opened())
    for info in sorted(archive.infolist(), key=lambda one: one.filename.split("/")):
        if not info.is_dir():
            load = partial(_load, archive, info, options)
            yield Part(f"!{info.filename}", load, left_out=why_left_out(info.filename))


def archive_of(stream: BinaryIO) -> zipfile.ZipFile:
    """Open an archive. Raises :class:`DocumentError` for a damaged or an overlarge one."""
    try:
        archive = zipfile.ZipFile(stream)
        members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise DocumentError(DAMAGED) from error
    if len(members) > MOST_MEMBERS:
        raise DocumentError(f"holds more than {MOST_MEMBERS:,} files")
    if sum(info.file_size for info in members) > LARGEST_ARCHIVE:
        raise DocumentError(f"unpacked it {too_large(LARGEST_ARCHIVE)}")
    return archive


def member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, wanted: int = -1) -> bytes:
    """The bytes of a file in an archive, or so many from its beginning.

    Raises :class:`DocumentError` for one that is damaged or unpacks to more than it may.
    """
    try:
        with archive.open(info) as stream:
            return bounded(stream, LARGEST_MEMBER, info.compress_size, wanted)  # type: ignore[arg-type]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise DocumentError("is damaged in its archive") from error


def _load(archive: zipfile.ZipFile, info: zipfile.ZipInfo, options: Options, wanted: int) -> bytes:
    if info.flag_bits & _ENCRYPTED:
        if options.password is None:
            raise PasswordError("is locked: open it with --password")
        archive.setpassword(options.password.encode())
    try:
        return member(archive, info, wanted)
    except RuntimeError as error:
        raise PasswordError("is not opened by this password") from error
