"""How much of a file is read: what keeps hostile and broken files from taking memory and time."""

from typing import BinaryIO

from explorer.documents.errors import DocumentError

LARGEST_MEMBER = 50_000_000
"""Bytes of one document in an archive, unpacked: a long book with markup has 5 million."""

LARGEST_ARCHIVE = 500_000_000
"""Bytes of all documents in an archive together, unpacked."""

MOST_MEMBERS = 20_000
"""Files in an archive."""

RATIO = 200
"""How many times larger than packed a file may be; pages full of repetitions reach 40."""

SMALL = 2_000_000
"""Bytes up to which a file may be packed in any ratio."""


def bounded(stream: BinaryIO, limit: int, packed: int, wanted: int = -1) -> bytes:
    """Read a stream of unpacked bytes: ``wanted`` of them, or all up to ``limit``.

    ``packed`` is how large it was. Raises :class:`DocumentError` for what is larger than may be.
    """
    most = min(limit, max(SMALL, packed * RATIO))
    if 0 <= wanted <= most:
        return stream.read(wanted)
    data = stream.read(most + 1)
    if len(data) > most:
        raise DocumentError(
            too_large(limit) if most == limit else "unpacks to far more than it is, or may be"
        )
    return data


def too_large(limit: int) -> str:
    """Say that something is larger than may be read."""
    return f"is larger than {limit // 1_000_000} MB"
