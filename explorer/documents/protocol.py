"""What a reader of a format is: a module (or object) with the attributes of one of two protocols.

A reader is found among the modules of :mod:`explorer.documents.readers` and among the entry points
of the group :data:`ENTRY_POINTS`, each of which names such a module. Reader modules are imported to
sniff at a file, so they import what is heavy inside their functions.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol, runtime_checkable

from explorer.model import Article

ENTRY_POINTS = "article_explorer.readers"
"""The group of entry points that name readers of third parties."""

HEAD = 4096
"""Bytes from the beginning of a file that a reader sniffs at."""

CERTAIN = 1.0
"""Confidence of a reader that has seen a signature which nothing else has."""
LIKELY = 0.8
"""Confidence of a reader that has seen a pattern which other texts hardly have."""
NAMED = 0.6
"""Confidence of a reader that goes by the file's name, with nothing in the content against it."""
POSSIBLE = 0.1
"""Confidence of a reader that could show the content, as plain text shows any."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the one who opens something says about it.

    ``column`` names the column of a table that holds the text, ``password`` opens locked documents,
    ``ask`` asks for one (it is told what for, and returns None if none was given), ``allow_local``
    lets addresses of this machine and its network be opened. ``charset`` is the encoding that the
    carrier of the bytes declares, as a server or a mail does; ``address`` where they are from.
    ``cache`` is the folder for copies of pages; without it none are kept.
    """

    column: str | None = None
    password: str | None = None
    allow_local: bool = False
    charset: str | None = None
    address: str | None = None
    cache: Path | None = None
    ask: Callable[[str], str | None] | None = field(default=None, compare=False)


DEFAULTS = Options()
"""Nothing said."""

Load = Callable[[int], bytes]
"""Returns the bytes of something: so many from its beginning, or all of them for -1."""

Opened = Callable[[], BinaryIO]
"""Opens a file, at its beginning."""


@dataclass(frozen=True, slots=True)
class Part:
    """One document in a collection.

    ``name`` is what follows the collection's own name with the separator between: ``!b.html``,
    ``#3``. ``charset`` is the encoding that the collection says the part is in, ``reader`` who
    reads it, if that is known; otherwise it is found as for a file in a folder. ``left_out`` says
    why the part can't be a document, such as being hidden.
    """

    name: str
    load: Load = field(compare=False)
    charset: str | None = None
    reader: "Reader | None" = field(default=None, compare=False)
    left_out: str | None = None


@runtime_checkable
class Reader(Protocol):
    """Reads one format, of one article a file."""

    @property
    def FORMAT(self) -> str:  # noqa: N802 (a constant of a module)
        """What the format is called in lists of formats, in a word or two."""

    @property
    def SUFFIXES(self) -> tuple[str, ...]:  # noqa: N802
        """What names of such files end in, lower case with the dot."""

    def sniff(self, head: bytes, name: str) -> float:
        """How sure it is, from 0 to 1, that a file with this beginning and name is its own."""

    def read(self, data: bytes, source: str, options: Options) -> Article:
        """Make an article of the bytes; ``source`` is for :attr:`Article.source`.

        Raises :class:`~explorer.documents.errors.DocumentError`.
        """


@runtime_checkable
class Collection(Protocol):
    """Reads one format of many articles a file; its attributes are those of :class:`Reader`."""

    @property
    def FORMAT(self) -> str:  # noqa: N802 (a constant of a module)
        """What the format is called in lists of formats, in a word or two."""

    @property
    def SUFFIXES(self) -> tuple[str, ...]:  # noqa: N802
        """What names of such files end in, lower case with the dot."""

    def sniff(self, head: bytes, name: str) -> float:
        """How sure it is, from 0 to 1, that a file with this beginning and name is its own."""

    def parts(self, opened: Opened, source: str, options: Options) -> Iterable[Part]:
        """The documents inside, each to be read by its own reader.

        ``opened`` opens the file anew, each time at its beginning; ``source`` is its name. Raises
        :class:`~explorer.documents.errors.DocumentError`.
        """
