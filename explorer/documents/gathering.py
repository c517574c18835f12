"""From names on a command line to sources: files, and what is in folders and collections."""

import io
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from explorer.documents.errors import DocumentError, ReadingError
from explorer.documents.folders import NO_DOCUMENT, LeftOut, matches, walk
from explorer.documents.protocol import DEFAULTS, HEAD, NAMED, Collection, Options, Part
from explorer.documents.reasons import reason
from explorer.documents.registry import Recognised, is_collection, recognised
from explorer.documents.sources import Source, seeds_folder
from explorer.documents.web.addresses import is_address

NESTED = 2
"""How many archives may be in each other, the outermost counted."""

Notice = Callable[[str], None]
"""Takes one line that the reader should see and that is no error."""


@dataclass(slots=True)
class _Gathering:
    """What has been found so far, and what was asked for."""

    options: Options
    glob: str | None
    notice: Notice
    sources: list[Source] = field(default_factory=list)
    errors: list[ReadingError] = field(default_factory=list)


def gather(
    names: Sequence[str],
    options: Options | None = None,
    glob: str | None = None,
    notice: Notice | None = None,
) -> tuple[list[Source], list[ReadingError]]:
    """Turn paths, folders, archives, addresses and ``-`` into sources; with none named, the seeds.

    ``glob`` chooses among the files of folders and archives. ``notice`` is told in one line for
    each folder or archive what was left out of it. Returns the sources in the order named, and an
    error for each name that leads nowhere.
    """
    found = _Gathering(options or DEFAULTS, glob, notice or (lambda line: None))
    for name in names or [str(seeds_folder())]:
        try:
            _add_named(found, name)
        except ReadingError as error:
            found.errors.append(error)
        except DocumentError as error:
            found.errors.append(ReadingError(name, str(error)))
        except (OSError, ValueError, MemoryError, RecursionError) as error:
            found.errors.append(ReadingError(name, reason(error)))
    return found.sources, found.errors


def _add_named(found: _Gathering, name: str) -> None:
    path = Path(name)
    if not name:
        raise ReadingError("''", "the name is empty")
    if name == "-":
        _add_input(found)
    elif is_address(name) and not path.exists():
        _add_whole(found, _page(found, name))
    elif path.is_dir():
        _add_folder(found, path, name)
    elif stat.S_ISREG(path.stat().st_mode):
        _add_whole(found, Source(name, path, options=found.options))
    else:
        found.sources.append(Source(name, path, options=found.options))


def _page(found: _Gathering, name: str) -> Source:
    """The page at an address, or the copy that was kept of it if the network does not give it."""
    from explorer.documents.web.copies import Copies  # noqa: PLC0415 (only for addresses)
    from explorer.documents.web.fetching import NetworkError, fetch  # noqa: PLC0415

    copies = Copies(found.options.cache)
    try:
        page = fetch(name, found.options.allow_local)
        copies.keep(name, page)
    except NetworkError as error:
        kept = copies.kept(name)
        if kept is None:
            raise
        page, made = kept
        found.notice(f"{name}: {error}; this is the copy of {made}")
    options = replace(found.options, charset=page.charset, address=page.address)
    return Source(name, data=page.data, options=options)


def _add_input(found: _Gathering) -> None:
    """Standard input is taken in later, by who reads it, unless a collection comes through it."""
    source = Source("-", options=found.options)
    if isinstance(sys.stdin, io.TextIOWrapper) and not sys.stdin.isatty():
        peek = getattr(sys.stdin.buffer, "peek", None)
        known = recognised(peek(HEAD)[:HEAD], "-") if peek is not None else None
        if known is not None and known.reader is not None and is_collection(known.reader):
            _add_whole(found, replace(source, data=sys.stdin.buffer.read()))
            return
    found.sources.append(source)


def _add_whole(found: _Gathering, source: Source) -> None:
    """Add a source, or the documents in it if it is a collection."""
    try:
        reader = recognised(source.head(), source.name).reader
    except OSError:
        reader = None  # said when it is read, as of any file
    if isinstance(reader, Collection) and is_collection(reader):
        _add_parts(found, source, reader, 1)
    else:
        found.sources.append(source)


def _add_folder(found: _Gathering, folder: Path, name: str) -> None:
    left_out = LeftOut()
    walked = walk(folder, name, found.glob, left_out)
    found.errors.extend(walked.errors)
    before = len(found.sources), len(found.errors)
    for path in walked.files:
        _add_found(found, Source(str(path), path, options=found.options), 0, left_out)
    if (len(found.sources), len(found.errors)) == before:
        raise ReadingError(name, "no articles in this folder")
    _tell(found, name, left_out)


def _add_found(found: _Gathering, source: Source, depth: int, left_out: LeftOut) -> None:
    """Add a file of a folder or archive, if it is a document; ``depth`` counts archives around."""
    try:
        known = recognised(source.head(), source.name)
        if not _is_document(known, found.glob):
            left_out.add(NO_DOCUMENT)
        elif isinstance(known.reader, Collection) and is_collection(known.reader):
            if depth >= NESTED:
                raise DocumentError(f"archives in each other are opened {NESTED} deep")
            _add_parts(found, source, known.reader, depth + 1)
        else:
            found.sources.append(source)
    except DocumentError as error:
        found.errors.append(ReadingError(source.name, str(error)))
    except (OSError, ValueError, MemoryError, RecursionError) as error:
        found.errors.append(ReadingError(source.name, reason(error)))


def _is_document(known: Recognised, glob: str | None) -> bool:
    """A file that was not named is one if its name or content says so, or was asked for."""
    return known.reader is not None and (glob is not None or known.sure >= NAMED)


def _add_parts(found: _Gathering, source: Source, reader: Collection, depth: int) -> None:
    left_out = LeftOut()
    options = source.options
    before = len(found.sources), len(found.errors)
    for part in _parts(reader, source):
        inside = Source(
            source.name + part.name,
            load=part.load,
            options=replace(options, charset=part.charset),
            reader=part.reader,
        )
        if part.reader is not None:
            found.sources.append(inside)
        elif part.left_out is not None:
            left_out.add(part.left_out)
        elif matches(part.name.lstrip("!"), found.glob):
            _add_found(found, inside, depth, left_out)
    if (len(found.sources), len(found.errors)) == before:
        raise DocumentError("no articles in it")
    _tell(found, source.name, left_out)


def _parts(reader: Collection, source: Source) -> Iterator[Part]:
    """What is in a collection; whatever a library raises on broken bytes is one error."""
    try:
        yield from reader.parts(lambda: _opened(source), source.name, source.options)
    except (DocumentError, OSError, MemoryError, RecursionError):
        raise
    except Exception as error:
        raise DocumentError(f"is damaged, and can't be read as {reader.FORMAT}") from error


def _opened(source: Source) -> BinaryIO:
    if source.path is not None and source.load is None:
        return source.path.open("rb")
    return io.BytesIO(source.content())


def _tell(found: _Gathering, name: str, left_out: LeftOut) -> None:
    sentence = left_out.sentence()
    if sentence is not None:
        found.notice(f"{name}: {sentence}")
