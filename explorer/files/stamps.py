"""Whether a file has changed."""

from pathlib import Path

Stamp = tuple[int, int]


def stamp(path: Path | None) -> Stamp | None:
    """Give what changes when a file does, or ``None`` where there is none."""
    if path is None:
        return None
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
