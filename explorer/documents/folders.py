"""The files below a folder that may be documents, and how many are left out."""

import os
from collections import Counter
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

from explorer.documents.errors import ReadingError
from explorer.documents.reasons import reason

HIDDEN = "hidden"
NO_DOCUMENT = "no document"
IN_A_CIRCLE = "link that leads back"


@dataclass(slots=True)
class LeftOut:
    """How many files were left out of something that was opened whole, by why."""

    counts: Counter[str] = field(default_factory=Counter)

    def add(self, why: str) -> None:
        """Count one."""
        self.counts[why] += 1

    def sentence(self) -> str | None:
        """All in one line; None if nothing was left out."""
        if not self.counts:
            return None
        several = {NO_DOCUMENT: "no documents", IN_A_CIRCLE: "links that lead back"}
        parts = [
            f"{count:,} {several.get(why, why) if count > 1 else why}"
            for why, count in sorted(self.counts.items())
        ]
        return f"left out: {', '.join(parts)}"


@dataclass(slots=True)
class Walked:
    """The files below a folder in the order of their paths, and what went wrong on the way."""

    files: list[Path] = field(default_factory=list)
    errors: list[ReadingError] = field(default_factory=list)


def walk(  # noqa: C901 (one loop over what a folder can hold)
    folder: Path, name: str, glob: str | None, left_out: LeftOut
) -> Walked:
    """Find the ordinary files below a folder that are not hidden, those of subfolders too.

    ``glob`` is a pattern that a file's name, or its path from the folder, must match. A folder that
    links lead to again is entered once. Raises :class:`ReadingError` if the folder can't be read.
    """
    found = Walked()
    waiting, seen = [folder], {_identity(folder)}
    while waiting:
        here = waiting.pop()
        try:
            entries = list(os.scandir(here))
        except OSError as error:
            if here == folder:
                raise ReadingError(name, reason(error)) from error
            found.errors.append(ReadingError(str(here), reason(error)))
            continue
        for entry in entries:
            path = here / entry.name
            if entry.name.startswith("."):
                if glob is None:
                    left_out.add(HIDDEN)
            elif _is_folder(entry):
                identity = _identity(path)
                if identity in seen:
                    left_out.add(IN_A_CIRCLE)
                else:
                    seen.add(identity)
                    waiting.append(path)
            elif not _is_file(entry):
                left_out.add(NO_DOCUMENT)
            elif matches(os.path.relpath(path, folder), glob):
                found.files.append(path)
    found.files.sort()
    return found


def matches(path: str, glob: str | None) -> bool:
    """Whether a path inside a folder or archive, or its last part, fits a pattern (None: any)."""
    return glob is None or fnmatch(path, glob) or fnmatch(path.rpartition("/")[2], glob)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False
