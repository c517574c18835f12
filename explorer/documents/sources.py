"""Something that can be read, before it is."""

import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.documents.protocol import DEFAULTS, HEAD, Load, Options

if TYPE_CHECKING:
    from explorer.documents.registry import AnyReader


@dataclass(frozen=True, slots=True)
class Source:
    """Something that can be read: its name as the reader gave it, and the file, if it is one.

    ``data`` is what came through a pipe, once it has been taken in, or from an address. ``load``
    returns the bytes of what is inside something else. ``options`` say how to read it; ``reader``
    is set if the collection that it is in knows who reads it.
    """

    name: str
    path: Path | None = None
    data: bytes | None = None
    load: Load | None = field(default=None, compare=False)
    options: Options = DEFAULTS
    reader: "AnyReader | None" = field(default=None, compare=False)

    @property
    def waits(self) -> bool:
        """Whether it comes through standard input and has not been taken in."""
        return self.path is None and self.data is None and self.load is None

    def head(self) -> bytes:
        """The beginning, to be sniffed at. Raises OSError and DocumentError."""
        return self.content(HEAD)

    def content(self, limit: int = -1) -> bytes:
        """So many bytes from the beginning, or all. Raises OSError and DocumentError."""
        if self.load is not None:
            return self.load(limit)
        if self.data is not None:
            return self.data if limit < 0 else self.data[:limit]
        if self.path is None:
            return sys.stdin.buffer.read()
        with self.path.open("rb") as file:
            return file.read(limit)


def seeds_folder() -> Path:
    """The folder of articles that come with the package."""
    package = Path(__file__).parent.parent
    installed = package / "seeds"
    return installed if installed.is_dir() else package.parent / "seeds"
