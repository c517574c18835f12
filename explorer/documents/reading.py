"""From a source to an article."""

import stat
from dataclasses import replace
from pathlib import Path

from explorer.documents.encodings import BINARY
from explorer.documents.errors import DocumentError, PasswordError, ReadingError
from explorer.documents.particulars import with_particulars
from explorer.documents.protocol import HEAD, Options, Reader
from explorer.documents.reasons import reason
from explorer.documents.registry import is_collection, recognised
from explorer.documents.sources import Source
from explorer.documents.texts import EMPTY
from explorer.model import Article


def read(source: Source | Path | str) -> Article:
    """Read one source as an article. Raises :class:`ReadingError`."""
    if not isinstance(source, Source):
        source = Source(str(source), None if str(source) == "-" else Path(source))
    try:
        _refuse_what_is_no_file(source)
        return with_particulars(_read(source, source.content()))
    except DocumentError as error:
        raise ReadingError(source.name, str(error)) from error
    except (OSError, ValueError, MemoryError, RecursionError) as error:
        raise ReadingError(source.name, reason(error)) from error


def _read(source: Source, data: bytes) -> Article:
    """Let the right reader make an article of the bytes, with a password asked for if need be."""
    if not data:
        raise DocumentError(EMPTY)
    reader = source.reader or recognised(data[:HEAD], source.name).reader
    if reader is None:
        raise DocumentError(BINARY)
    if is_collection(reader) or not isinstance(reader, Reader):
        raise DocumentError(f"holds several articles ({reader.FORMAT}): name it to open them")
    try:
        return _made(reader, data, source.name, source.options)
    except PasswordError:
        ask = source.options.ask
        password = ask(source.name) if ask and source.options.password is None else None
        if password is None:
            raise
        return _made(reader, data, source.name, replace(source.options, password=password))


def _made(reader: Reader, data: bytes, name: str, options: Options) -> Article:
    """Let a reader make the article; whatever a library raises on broken bytes is one error."""
    try:
        return reader.read(data, name, options)
    except (DocumentError, OSError, MemoryError, RecursionError):
        raise
    except Exception as error:
        raise DocumentError(f"is damaged, and can't be read as {reader.FORMAT}") from error


def _refuse_what_is_no_file(source: Source) -> None:
    if source.path is None or source.load is not None:
        return
    mode = source.path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise DocumentError("is a folder")
    if not stat.S_ISREG(mode):
        raise DocumentError("is no ordinary file")
