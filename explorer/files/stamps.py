"""Whether a file has changed."""

from pathlib import Path

Stamp = tuple[int, int]


def stamp(path: Path | None) -> Stamp | None:
    """What changes when a file does, its time of change in nanoseconds and its size in bytes, or ``None`` where there is none."""
    if path is None:
        return None
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
