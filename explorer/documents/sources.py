"""From names on a command line to sources, and from a source to an article."""

import stat
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from explorer.documents.errors import ReadingError
from explorer.documents.plain import outline
from explorer.files import streams
from explorer.model import Article
from explorer.text.cleaning import BinaryError, clean, decode

SUFFIXES = (".txt", ".text", ".md", ".markdown")
"""What an article's file name ends in when a folder is opened."""


@dataclass(frozen=True, slots=True)
class Source:
    """Something that can be read: its name as the reader gave it, and the file, if it is one.

    ``data`` is what came through a pipe, once it has been taken in.
    """

    name: str
    path: Path | None = None
    data: bytes | None = None


def seeds_folder() -> Path:
    """The folder of articles that come with the package."""
    package = Path(__file__).parent.parent
    installed = package / "seeds"
    return installed if installed.is_dir() else package.parent / "seeds"


def articles_in(folder: Path, name: str | None = None) -> list[Source]:
    """The articles of a folder, sorted by name. Raises :class:`ReadingError` if there are none."""
    name = str(folder) if name is None else name
    try:
        found = sorted(
            path
            for path in folder.iterdir()
            if path.suffix.lower() in SUFFIXES and not path.name.startswith(".") and path.is_file()
        )
    except OSError as error:
        raise ReadingError(name, _reason(error)) from error
    if not found:
        raise ReadingError(name, "no articles in this folder (.txt or .md)")
    return [Source(str(path), path) for path in found]


def gather(names: Sequence[str]) -> tuple[list[Source], list[ReadingError]]:
    """Turn paths, folders and ``-`` into sources; with none named, the seeds.

    Returns the sources in the order named, and an error for each name that leads nowhere.
    """
    sources: list[Source] = []
    errors: list[ReadingError] = []
    for name in names or [str(seeds_folder())]:
        path = Path(name)
        try:
            if not name:
                raise ReadingError("''", "the name is empty")
            if name == "-":
                sources.append(Source("-"))
            elif name.startswith(("http://", "https://")):
                raise ReadingError(name, "addresses can't be opened: save the page as a text file")
            elif path.is_dir():
                sources.extend(articles_in(path, name))
            else:
                path.stat()
                sources.append(Source(name, path))
        except ReadingError as error:
            errors.append(error)
        except (OSError, ValueError) as error:
            errors.append(ReadingError(name, _reason(error)))
    return sources, errors


def read(source: Source | Path | str) -> Article:
    """Read one source as an article. Raises :class:`ReadingError`."""
    if not isinstance(source, Source):
        source = Source(str(source), None if str(source) == "-" else Path(source))
    try:
        if source.path is None:
            data = sys.stdin.buffer.read() if source.data is None else source.data
        else:
            mode = source.path.stat().st_mode
            if stat.S_ISDIR(mode):
                raise ReadingError(source.name, "is a folder")
            if not stat.S_ISREG(mode):
                raise ReadingError(source.name, "is no ordinary file")
            data = source.path.read_bytes()
        text = clean(decode(data))
    except BinaryError as error:
        raise ReadingError(source.name, "looks like a binary file, not text") from error
    except (OSError, ValueError) as error:
        raise ReadingError(source.name, _reason(error)) from error
    if not text.strip():
        raise ReadingError(source.name, "is empty")
    if source.path is not None and source.path.suffix.lower() in (".md", ".markdown"):
        from explorer.documents.markdown import render  # noqa: PLC0415 (only for Markdown)

        text, title, headings = render(text)
        if not text.strip():
            raise ReadingError(source.name, "is empty")
    else:
        title, headings = outline(text)
    return Article(source.name, text, title, headings)


def _reason(error: Exception) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "no such file"
        case PermissionError():
            return "permission denied"
        case OSError():
            return streams.reason(error)
        case _:
            return "can't be read"
