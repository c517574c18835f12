"""Which reader reads what: those of the program and those of third parties, asked in turn."""

import pkgutil
import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from explorer.documents import readers as package
from explorer.documents.encodings import is_binary
from explorer.documents.protocol import ENTRY_POINTS, NAMED, Collection, Reader

AnyReader = Reader | Collection
"""A reader of one article a file or of many."""

_PLAIN = {".txt": "plain_text", ".text": "plain_text", ".md": "markdown", ".markdown": "markdown"}

# How the beginning of a file looks that any format but plain text may have: a tag, a brace, a
# signature, a number or stamp alone, two lines that begin like those of a mail.
_MAY_BE_OTHER = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:"
    rb"[<{\[]|%PDF|PK\x03\x04|\x1f\x8b|WEBVTT|From |>?\d+\s*\n\d|"
    rb"[\w-]+:[^\n]*\n(?:[\w-]+:|[ \t]+\S)"
    rb")"
)


@dataclass(frozen=True, slots=True)
class Recognised:
    """Who reads a file, and how sure that is; no reader for what is no document."""

    reader: AnyReader | None
    sure: float


def recognised(head: bytes, name: str) -> Recognised:
    """Find the reader that is surest of a file by its beginning and its name.

    A file that is named as plain text or Markdown and begins like nothing else is known without
    any reader being asked, so that opening it waits for none to be loaded.
    """
    suffix = f".{name.rpartition('.')[2].lower()}"
    if suffix in _PLAIN and not _MAY_BE_OTHER.match(head) and not is_binary(head):
        return Recognised(_built_in(_PLAIN[suffix]), NAMED)
    best = Recognised(None, 0.0)
    for reader in all_readers():
        sure = reader.sniff(head, name)
        if sure > best.sure:
            best = Recognised(reader, sure)
    return best


def is_collection(reader: AnyReader) -> bool:
    """Whether a reader finds several documents in a file."""
    return hasattr(reader, "parts")


@cache
def all_readers() -> tuple[AnyReader, ...]:
    """Every reader there is: those of the program by name, then those of third parties."""
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    return (*map(_built_in, names), *_third_parties()[0])


def problems() -> tuple[str, ...]:
    """A sentence on each reader of a third party that could not be loaded."""
    return _third_parties()[1]


def formats() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The name of each format and what its files' names end in, for lists of formats."""
    return tuple((reader.FORMAT, reader.SUFFIXES) for reader in all_readers())


def formats_in_words() -> str:
    """All formats in lines of at most 80 characters, for help."""
    from textwrap import fill  # noqa: PLC0415 (for help alone)

    named = (f"{name} ({', '.join(endings)})" for name, endings in formats())
    return fill(f"reads {'; '.join(named)}", 80, subsequent_indent="  ", break_on_hyphens=False)


def suffixes() -> tuple[str, ...]:
    """What the names of documents end in, of all formats together."""
    return tuple(suffix for _, several in formats() for suffix in several)


@cache
def _built_in(name: str) -> AnyReader:
    return _checked(import_module(f"{package.__name__}.{name}"))


@cache
def _third_parties() -> tuple[tuple[AnyReader, ...], tuple[str, ...]]:
    from importlib.metadata import entry_points  # noqa: PLC0415 (loads much, for plug-ins alone)

    found: list[AnyReader] = []
    wrong: list[str] = []
    for entry in entry_points(group=ENTRY_POINTS):
        try:
            found.append(_checked(entry.load()))
        except Exception as error:
            wrong.append(f"reader {entry.name} can't be used: {error}")
    return tuple(found), tuple(wrong)


def _checked(reader: object) -> AnyReader:
    if isinstance(reader, Reader | Collection):
        return reader
    raise TypeError(f"{reader!r} is no reader: see explorer.documents.protocol")
