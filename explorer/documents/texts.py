"""The way from bytes to clean text that all readers of text formats take."""

from dataclasses import dataclass

from explorer.documents.encodings import decode
from explorer.documents.errors import DocumentError
from explorer.text.cleaning import cleaned

EMPTY = "is empty"
"""Why a document with no text in it is refused."""


@dataclass(frozen=True, slots=True)
class CleanText:
    """Clean text, and what its reader should be told of how it came from bytes."""

    text: str
    notices: tuple[str, ...] = ()


def decoded(data: bytes, charset: str | None = None) -> CleanText:
    """Decode once, clean once. ``charset`` is the encoding that the carrier declares, if it does.

    Raises :class:`DocumentError` for bytes that are no text, or none but blanks.
    """
    found = decode(data, charset)
    clean = cleaned(found.text)
    if not clean.text.strip():
        raise DocumentError(EMPTY)
    told = [undecoded(found.lost)] if found.lost else []
    told += [taken_out(clean.removed)] if clean.removed else []
    return CleanText(clean.text, tuple(told))


def taken_out(count: int) -> str:
    """Say how many control characters were taken out."""
    return f"{count:,} control character{'' if count == 1 else 's'} taken out"


def undecoded(count: int) -> str:
    """Say how many characters could not be decoded."""
    return f"{count:,} character{'' if count == 1 else 's'} could not be decoded"
