"""Where ``--output`` leads: a file that is replaced when all is written, or whatever else is there."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


@contextmanager
def output(name: str) -> Iterator[BinaryIO]:
    """A stream of bytes for the file that a reader names.

    A file is replaced in one step when the block ends, through symbolic links, and keeps its mode;
    after a failure it is as it was. Into what is no regular file (a pipe, a device) and into what
    is the program's own standard output or error the bytes go straight. Raises OSError with the
    name as it was given.
    """
    target = Path(os.path.realpath(name))
    part = target.with_name(f".explorer-{os.urandom(8).hex()}")
    try:
        there = _status(name)
        own = None if there is None else _own_stream(there)
        if own is not None:
            with open(own, "wb", closefd=False) as stream:
                yield stream
        elif there is not None and not stat.S_ISREG(there.st_mode):
            with Path(name).open("wb") as stream:
                yield stream
        elif there is not None and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), name)
        else:
            with part.open("xb") as stream:
                yield stream
            if there is not None:
                part.chmod(stat.S_IMODE(there.st_mode))
            part.replace(target)
    except OSError as error:
        if error.filename in (None, "", str(part)):
            raise OSError(error.errno, error.strerror, name or "''") from error
        raise
    finally:
        with suppress(OSError):
            part.unlink()


def _status(name: str) -> os.stat_result | None:
    """What is there under a name; ``None`` for a file that can be made."""
    try:
        return os.stat(name)  # noqa: PTH116 (a Path would drop the "/" of what must be a folder)
    except FileNotFoundError:
        if not name:
            raise
        if name.endswith(os.sep):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), name) from None
        return None


def _own_stream(there: os.stat_result) -> int | None:
    """The descriptor of standard output or error, if it is what is there."""
    for descriptor in (1, 2):
        try:
            if os.path.samestat(os.fstat(descriptor), there):
                return descriptor
        except OSError:
            continue
    return None
